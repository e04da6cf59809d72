# ends: limit at 3
import itertools
itertools.islice(itertools.count(), 10 ** 18, None).next()
