# ends: limit at 3
import itertools
itertools.combinations(xrange(10 ** 9), 2)
