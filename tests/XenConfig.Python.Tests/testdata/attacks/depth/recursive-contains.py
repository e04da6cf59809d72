# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __contains__(self, x): return x in self
1 in C()
