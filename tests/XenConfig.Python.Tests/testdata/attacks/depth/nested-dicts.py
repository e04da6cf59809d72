# ends: exception at 4: RuntimeError: maximum recursion depth exceeded while getting the repr of an object
x = {}
for i in xrange(100000): x = {1: x}
str(x)
