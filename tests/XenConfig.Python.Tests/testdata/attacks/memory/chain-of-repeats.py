# ends: limit at 3
import itertools
list(itertools.chain.from_iterable(itertools.repeat([1] * 1000)))
