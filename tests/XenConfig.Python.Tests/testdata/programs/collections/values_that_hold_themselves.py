# How a collection shows itself inside itself.
from collections import deque, OrderedDict, defaultdict
d = deque([1]); d.append(d); print d
d = deque([1], 3); d.append(d); print d
l = []; d = deque([l]); l.append(d); print d, l
o = OrderedDict(); o['a'] = o; print o
dd = defaultdict(list); dd[1] = dd; print dd
