# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __repr__(self): return '%r' % self
repr(C())
