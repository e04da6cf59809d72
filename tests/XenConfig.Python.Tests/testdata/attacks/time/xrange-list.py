# ends: limit at 2
list(xrange(10 ** 12))
