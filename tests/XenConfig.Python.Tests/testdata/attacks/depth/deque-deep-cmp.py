# ends: limit at 5
from collections import deque
d = deque()
e = deque()
for i in xrange(100000): d = deque([d]); e = deque([e])
d == e
