# ends: exception at 5: RuntimeError: maximum recursion depth exceeded in __call__
class A: pass
a = A()
A.__call__ = a
a()
