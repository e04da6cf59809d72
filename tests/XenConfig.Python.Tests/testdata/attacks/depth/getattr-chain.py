# ends: exception at 5: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __getattribute__(self, n): return object.__getattribute__(self, n)
    def __getattr__(self, n): return C().y
C().x
