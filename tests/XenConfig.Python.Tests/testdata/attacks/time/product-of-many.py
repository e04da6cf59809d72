# ends: limit at 3
import itertools
for i in itertools.product(*[[1, 2]] * 100000): pass
