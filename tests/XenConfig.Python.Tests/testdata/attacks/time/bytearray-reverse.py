# ends: limit at 2
b = bytearray(10000000)
while 1: b.reverse()
