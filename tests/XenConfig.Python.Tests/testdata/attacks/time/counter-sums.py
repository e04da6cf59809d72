# ends: limit at 4
from collections import Counter
c = Counter(range(1000))
while 1: c + c
