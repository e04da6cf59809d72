# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
g = iter([1])
for i in xrange(100000): g = (x for x in g)
list(g)
