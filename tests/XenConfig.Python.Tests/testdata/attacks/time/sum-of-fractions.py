# within: 0.2 s
# ends: limit at 3
x = sum(10 ** i for i in xrange(10 ** 6))
