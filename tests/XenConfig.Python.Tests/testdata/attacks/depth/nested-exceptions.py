# ends: exception at 4: RuntimeError: maximum recursion depth exceeded while getting the str of an object
e = ValueError()
for i in xrange(100000): e = ValueError(e)
str(e)
