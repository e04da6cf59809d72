# ends: limit at 3
import itertools
sum(itertools.cycle([1]))
