# ends: limit at 6
from collections import OrderedDict
d = OrderedDict()
i = 0
while 1:
    d[i] = i
    i += 1
