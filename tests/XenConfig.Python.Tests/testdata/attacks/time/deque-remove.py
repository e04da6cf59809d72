# ends: limit at 3
from collections import deque
d = deque([1]*1000000)
while 1: d.count(2)
