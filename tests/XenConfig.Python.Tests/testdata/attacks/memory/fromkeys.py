# ends: limit at 2
dict.fromkeys(xrange(10 ** 9))
