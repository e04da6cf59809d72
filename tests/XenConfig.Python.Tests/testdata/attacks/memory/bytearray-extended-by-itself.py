# ends: limit at 3
b = bytearray(1 << 16)
while 1: b.extend(b)
