# ends: limit at 3
x = []
while 1: x.append('a' * 1000000 + str(len(x)))
