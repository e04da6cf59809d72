# ends: limit at 3
import itertools
for k, g in itertools.groupby(itertools.repeat(1)): list(g)
