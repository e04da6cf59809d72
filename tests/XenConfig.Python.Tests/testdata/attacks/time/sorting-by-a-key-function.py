# ends: limit at 4
import functools
k = functools.cmp_to_key(lambda a, b: 0)
while 1: sorted(range(10000), key=k)
