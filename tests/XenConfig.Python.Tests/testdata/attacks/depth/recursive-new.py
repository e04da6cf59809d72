# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __new__(cls): return cls()
C()
