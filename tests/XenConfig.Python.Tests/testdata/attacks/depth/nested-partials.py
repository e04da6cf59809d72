# ends: exception at 5: RuntimeError: maximum recursion depth exceeded while calling a Python object
import functools
f = int
for i in xrange(100000): f = functools.partial(f)
f()
