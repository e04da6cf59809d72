# ends: completed: 
d = {}
for i in xrange(1, 100000): d[i * 2.0 ** 62] = i
