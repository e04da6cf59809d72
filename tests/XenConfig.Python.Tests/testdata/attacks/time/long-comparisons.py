# ends: limit at 3
x = 1 << 250000
while 1: x < x + 1
