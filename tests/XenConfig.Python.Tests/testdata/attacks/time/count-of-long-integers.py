# ends: limit at 3
import itertools
for i in itertools.count(10 ** 75000): pass
