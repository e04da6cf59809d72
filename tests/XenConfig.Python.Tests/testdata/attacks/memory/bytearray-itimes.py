# ends: limit at 3
b = bytearray('x')
b *= 10**10
