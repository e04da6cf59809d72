# ends: limit at 4
def f(**k): return k
d = {}
for i in xrange(500000): d['a%d' % i] = i
while 1: d2 = f(**d)
