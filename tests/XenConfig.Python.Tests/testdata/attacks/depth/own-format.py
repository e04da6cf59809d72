# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class A(object):
    def __format__(self, spec): return format(self, spec)
format(A())
