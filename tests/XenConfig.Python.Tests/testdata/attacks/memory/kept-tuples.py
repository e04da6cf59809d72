# ends: limit at 4
x = []
r = range(4000)
while 1: x.append(tuple(r))
