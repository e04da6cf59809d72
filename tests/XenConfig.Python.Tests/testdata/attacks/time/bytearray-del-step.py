# ends: limit at 2
b = bytearray('a' * 10000000)
while 1: del b[::2]; b *= 2
