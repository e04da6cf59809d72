# ends: limit at 4
from collections import Counter
c = Counter(a=10**12)
list(c.elements())
