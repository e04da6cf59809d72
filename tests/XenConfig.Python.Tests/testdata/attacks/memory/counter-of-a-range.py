# ends: limit at 3
from collections import Counter
Counter(xrange(10 ** 9))
