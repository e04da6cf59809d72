# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __hash__(self): return hash(self)
hash(C())
