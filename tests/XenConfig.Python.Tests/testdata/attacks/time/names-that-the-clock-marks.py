# ends: limit at 3: The evaluation takes more than 200000 steps
import time
for i in xrange(10 ** 9): locals()['n%d' % i] = time.time()
