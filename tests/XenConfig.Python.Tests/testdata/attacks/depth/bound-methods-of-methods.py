# ends: exception at 6: RuntimeError: maximum recursion depth exceeded while calling a Python object
import types
def f(*arguments): pass
m = f
for i in xrange(20000): m = types.MethodType(m, 1)
m()
