# ends: limit at 3
x = '1' * 100000
while 1: int(x, 3)
