# ends: limit at 2
while 1: "%s" * 100000 % tuple(xrange(100000))
