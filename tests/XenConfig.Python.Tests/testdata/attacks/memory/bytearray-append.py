# ends: limit at 3
b = bytearray()
while 1: b.append(1)
