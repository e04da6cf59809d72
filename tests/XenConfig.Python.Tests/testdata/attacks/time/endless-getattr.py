# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __getattr__(self, n): return getattr(self, n + 'x')
C().x
