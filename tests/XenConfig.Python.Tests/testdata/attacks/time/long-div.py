# ends: limit at 4
a = 3 ** 160000
b = 3 ** 80000
while 1: a / b
