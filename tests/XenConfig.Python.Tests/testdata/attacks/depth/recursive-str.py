# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    def __str__(self): return str(self)
print C()
