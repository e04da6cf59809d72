# ends: exception at 4: RuntimeError: maximum recursion depth exceeded in __instancecheck__
t = int
for i in xrange(100000): t = (t,)
isinstance('', t)
