# ends: limit at 3
s = set(i * (2 ** 64 - 1) for i in xrange(1, 3000))
while 1: s | s
