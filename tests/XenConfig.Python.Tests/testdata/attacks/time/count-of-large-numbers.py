# ends: limit at 3
import itertools
for n in itertools.count(2 ** 200000, 2 ** 200000): pass
