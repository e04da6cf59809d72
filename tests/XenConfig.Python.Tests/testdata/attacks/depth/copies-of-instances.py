# ends: exception at 8: RuntimeError: maximum recursion depth exceeded
import copy
class A: pass
a = b = A()
for i in xrange(20000):
    b.x = A()
    b = b.x
copy.deepcopy(a)
