# ends: limit at 2
x = '9' * 10000000
while 1: float(x)
