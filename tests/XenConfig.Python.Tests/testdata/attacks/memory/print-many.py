# ends: limit at 2
while 1: print 'x' * 100000,
