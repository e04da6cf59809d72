# ends: limit at 3
b = 'x' * (1 << 16)
while 1: b = buffer(b) + b
