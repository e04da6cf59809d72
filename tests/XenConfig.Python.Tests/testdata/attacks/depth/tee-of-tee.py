# ends: limit at 5
import itertools
x = iter([1])
for i in xrange(50000): x = itertools.tee(itertools.chain(x))[0]
x.next()
