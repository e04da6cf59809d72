# ends: exception at 4: RuntimeError: maximum recursion depth exceeded while calling a Python object
class A(object):
    __nonzero__ = property(bool)
bool(A())
