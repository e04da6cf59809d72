# ends: exception at 5
import itertools
x = 1
for i in xrange(5000): x = itertools.repeat(x)
repr(x)
