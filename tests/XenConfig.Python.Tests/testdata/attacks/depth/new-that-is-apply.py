# ends: exception at 4: RuntimeError: maximum recursion depth exceeded while calling a Python object
class A(object): pass
A.__new__ = staticmethod(apply)
A()
