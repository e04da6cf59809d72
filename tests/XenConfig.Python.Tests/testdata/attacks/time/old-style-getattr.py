# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class A:
    def __getattr__(self, name): return getattr(self, name + "a")
A().b
