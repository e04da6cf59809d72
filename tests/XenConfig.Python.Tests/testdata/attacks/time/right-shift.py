# within: 0.2 s
# ends: limit
x = 7 ** 90000
while 1: x >> 1
