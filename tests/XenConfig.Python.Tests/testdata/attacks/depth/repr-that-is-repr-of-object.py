# ends: exception at 4: RuntimeError: maximum recursion depth exceeded while calling a Python object
class A(object):
    __repr__ = object.__str__
repr(A())
