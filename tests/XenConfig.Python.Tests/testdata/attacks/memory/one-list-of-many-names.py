# ends: completed: 60
import time
l = [1] * 60000
d = locals()
for i in range(60): d['n%d' % i] = [l]
n = len(d['n0']) + i
del d, i
t = time.time()
t = time.time()
print n
