# ends: exception at 4: RuntimeError: maximum recursion depth exceeded while calling a Python object
class A(object):
    __dir__ = property(dir)
dir(A())
