# ends: limit at 3
import itertools
list(itertools.izip_longest(*[xrange(10 ** 9)] * 1000))
