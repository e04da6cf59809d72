# ends: exception at 3: RuntimeError: maximum recursion depth exceeded
def f(): f()
f()
