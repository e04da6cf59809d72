# ends: limit at 3
import itertools
print list(itertools.islice(itertools.count(), 10 ** 15, 10 ** 15 + 1))
