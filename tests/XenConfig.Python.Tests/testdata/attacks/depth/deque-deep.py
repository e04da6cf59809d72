# ends: limit at 4
from collections import deque
d = deque()
for i in xrange(100000): d = deque([d])
repr(d)
