# ends: limit at 3
b = bytearray(1000000)
while 1: b[5] = 1
