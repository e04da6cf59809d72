# ends: limit at 3
from collections import Counter
c = Counter(xrange(300000))
while 1: c = c + c
