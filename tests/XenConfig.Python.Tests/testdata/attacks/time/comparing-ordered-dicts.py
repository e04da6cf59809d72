# ends: limit at 4
from collections import OrderedDict
d = OrderedDict((i, i) for i in xrange(1000))
while 1: d == d.copy()
