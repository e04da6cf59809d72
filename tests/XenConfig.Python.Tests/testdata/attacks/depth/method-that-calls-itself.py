# ends: exception at 6: RuntimeError: maximum recursion depth exceeded while calling a Python object
import operator, types
class A(object): pass
a = A()
a.m = types.MethodType(operator.methodcaller('m'), a)
a.m()
