# ends: limit at 2
zip(*[xrange(10 ** 6)] * 100000)
