# ends: limit at 3
for a in xrange(10 ** 6):
    for b in xrange(10 ** 6): pass
