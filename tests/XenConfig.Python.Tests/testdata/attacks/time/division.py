# within: 0.2 s
# ends: limit
x = 7 ** 90000
y = 3 ** 80000
while 1: x // y
