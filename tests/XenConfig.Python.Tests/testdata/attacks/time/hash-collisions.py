# ends: limit at 3
d = {}
for i in xrange(10 ** 6): d[i << 64] = 1
print len(d)
