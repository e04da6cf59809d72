# ends: limit at 2
while 1: round(1.5, 10 ** 9)
