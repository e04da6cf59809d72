# ends: limit at 3
import itertools
list(itertools.count())
