# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __nonzero__(self): return bool(self)
if C(): pass
