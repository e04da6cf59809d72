# ends: limit at 7
from collections import defaultdict
d = defaultdict(list)
i = 0
while 1:
    d[i].append(1)
    i += 1
