# ends: limit at 3
import itertools
itertools.product([1] * 1000000, repeat=1000)
