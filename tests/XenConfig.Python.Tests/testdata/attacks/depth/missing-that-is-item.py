# ends: exception at 5: RuntimeError: maximum recursion depth exceeded while calling a Python object
class D(dict): pass
d = D()
D.__missing__ = d.__getitem__
d[1]
