# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class A:
    def __len__(self): return len(self)
len(A())
