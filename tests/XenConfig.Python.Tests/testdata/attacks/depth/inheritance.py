# ends: limit at 3
c = object
for i in xrange(5000): c = type('C', (c,), {})
c.x
