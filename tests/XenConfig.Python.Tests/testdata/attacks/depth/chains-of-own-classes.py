# ends: limit at 6
import itertools
class C(itertools.chain): pass
x = iter([1])
for i in xrange(50000): x = C(x)
x.next()
