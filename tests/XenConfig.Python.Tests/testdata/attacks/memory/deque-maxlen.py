# ends: limit at 5
from collections import deque
d = deque(maxlen=10**12)
d = deque(maxlen=10**18)
while 1: d.append(1)
