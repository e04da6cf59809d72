# within: 0.2 s
# ends: limit
import itertools
g = iter([1])
for i in xrange(100000): g = itertools.chain(g)
list(g)
