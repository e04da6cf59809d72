# ends: exception at 5: RuntimeError: maximum recursion depth exceeded while getting the repr of an object
from collections import deque
d = deque()
for i in xrange(50000): d = deque([d])
repr(d)
