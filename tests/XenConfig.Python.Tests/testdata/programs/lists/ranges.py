r = [range(5), range(2, 8, 3), range(5, 0, -2), range(0), xrange(3), xrange(1, 10, 2), list(xrange(3)), len(xrange(10)), xrange(10)[3], list(reversed(xrange(3)))]
x = range(1, 2, 0)
