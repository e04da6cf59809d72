# ends: exception at 8: RuntimeError: maximum recursion depth exceeded in __call__
class A: pass
a = A()
for i in xrange(20000):
    b = A()
    b.__call__ = a
    a = b
a()
