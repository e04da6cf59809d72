# ends: limit at 4
x = []
r = "x" * 4000
while 1: x.append(r[1:])
