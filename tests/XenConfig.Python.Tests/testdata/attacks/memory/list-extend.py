# ends: limit at 3
x = []
x.extend(xrange(10 ** 9))
