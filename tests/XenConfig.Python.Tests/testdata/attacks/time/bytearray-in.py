# ends: limit at 2
b = bytearray('a' * 10000000)
while 1: 'ab' in b
