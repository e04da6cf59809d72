# ends: exception at 4: RuntimeError: maximum recursion depth exceeded while calling a Python object
class A(object): pass
A.__init__ = A
A()
