# ends: limit at 4
from collections import deque
x = []
while 1: x.append(deque([1] * 2000))
