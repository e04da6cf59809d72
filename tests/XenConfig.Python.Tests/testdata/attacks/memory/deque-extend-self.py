# ends: limit at 5
from collections import deque
d = deque([1])
d.extend(d)
while 1: d.extend(d)
