# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __iter__(self): return iter(self)
list(C())
