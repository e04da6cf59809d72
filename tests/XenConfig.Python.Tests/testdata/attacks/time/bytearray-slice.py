# ends: limit at 2
b = bytearray(10000000)
while 1: b[1:2] = 'xxx'
