# ends: limit at 3
x = []
while 1: x.append(range(1000, 4000))
