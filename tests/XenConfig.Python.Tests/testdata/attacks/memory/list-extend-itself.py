# ends: limit at 3
x = [0]
while 1: x.extend(x)
