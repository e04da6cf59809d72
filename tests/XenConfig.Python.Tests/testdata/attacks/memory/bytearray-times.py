# ends: limit at 2
bytearray('x') * 10**10
