# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C:
    def __cmp__(self, o): return cmp(self, o)
C() < C()
