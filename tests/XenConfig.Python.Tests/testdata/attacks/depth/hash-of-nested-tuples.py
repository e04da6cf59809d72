# ends: limit at 4
x = ()
for i in xrange(100000): x = (x,)
hash(x)
