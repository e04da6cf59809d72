# ends: exception at 6: RuntimeError: maximum recursion depth exceeded
global A
class A(object):
    def __get__(self, instance, owner): return instance.d
class B(object): d = A()
B().d
