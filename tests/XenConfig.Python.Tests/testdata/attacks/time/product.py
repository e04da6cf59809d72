# ends: limit at 3
import itertools
sum(1 for p in itertools.product(range(100), repeat=10))
