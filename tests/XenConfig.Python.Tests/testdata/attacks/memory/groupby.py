# ends: limit at 3
import itertools
[list(g) for k, g in itertools.groupby(itertools.count(), lambda x: 1)]
