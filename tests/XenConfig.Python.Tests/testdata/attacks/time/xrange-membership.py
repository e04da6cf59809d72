# ends: limit at 2
print -1 in xrange(10 ** 12)
