# ends: limit at 3
x = 7 ** 90000
while 1: str(x)
