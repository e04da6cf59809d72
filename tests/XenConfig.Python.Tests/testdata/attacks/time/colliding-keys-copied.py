# ends: limit at 4
d = {}
for i in xrange(1, 3000): d[i * (2 ** 64 - 1)] = i
while 1: dict(d)
