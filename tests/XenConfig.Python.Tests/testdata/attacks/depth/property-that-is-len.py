# ends: exception at 4: RuntimeError: maximum recursion depth exceeded while calling a Python object
class A(object):
    __len__ = property(len)
len(A())
