# ends: limit at 6
from collections import deque
d = deque([1,2,3])
d.rotate(10**18)
d.rotate(-10**18)
d = deque(xrange(1000000))
while 1: d.rotate(499999)
