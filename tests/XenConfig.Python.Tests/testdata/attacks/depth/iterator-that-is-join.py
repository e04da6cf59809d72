# ends: exception at 6: RuntimeError: maximum recursion depth exceeded while calling a Python object
import types
class A: pass
a = A()
a.__iter__ = types.MethodType(''.join, a)
''.join(a)
