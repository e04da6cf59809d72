# ends: exception at 5: RuntimeError: maximum recursion depth exceeded
from collections import defaultdict
global d
d = defaultdict(lambda: d[1])
d[1]
