# ends: exception at 5: RuntimeError: maximum recursion depth exceeded while calling a Python object
class D(object): pass
D.__get__ = D()
D.__call__ = D()
D()()
