# ends: limit at 3
import itertools
len(list(itertools.permutations(range(20))))
