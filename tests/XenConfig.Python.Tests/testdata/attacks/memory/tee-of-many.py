# ends: limit at 3
import itertools
itertools.tee(itertools.count(), 10 ** 6)
