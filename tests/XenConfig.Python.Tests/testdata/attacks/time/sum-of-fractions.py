# within: 0.2 s
# ends: limit
x = sum(10 ** i for i in xrange(10 ** 6))
