# ends: limit at 3
import itertools
list(itertools.dropwhile(lambda x: 1, itertools.count()))
