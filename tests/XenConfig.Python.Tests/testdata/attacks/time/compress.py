# ends: limit at 3
import itertools
list(itertools.compress(itertools.count(), itertools.repeat(0)))
