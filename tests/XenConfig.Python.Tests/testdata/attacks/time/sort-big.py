# ends: limit at 2
x = [i * 7919 % 1000003 for i in xrange(1000000)]
while 1: sorted(x)
