# ends: exception at 6: RuntimeError: maximum recursion depth exceeded
global M
class M(type):
    def __instancecheck__(self, value): return isinstance(value, self)
class A: __metaclass__ = M
isinstance(1, A)
