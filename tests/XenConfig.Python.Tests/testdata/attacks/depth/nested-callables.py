# ends: exception at 4: RuntimeError: maximum recursion depth exceeded in __call__
class C: pass
C.__call__ = C()
C()()
