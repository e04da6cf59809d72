# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __eq__(self, o): return self == o
C() == 1
