# ends: limit at 3
b = bytearray('x')
while 1: b.extend(b)
