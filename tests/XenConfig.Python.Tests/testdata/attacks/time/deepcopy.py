# ends: limit at 6
import copy
x = []
for i in xrange(100): x = [x, x]
copy.deepcopy(x)
repr(x)
