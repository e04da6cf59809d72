# ends: limit at 3
from collections import deque
d = deque(xrange(1000000))
while 1: d[500000]
