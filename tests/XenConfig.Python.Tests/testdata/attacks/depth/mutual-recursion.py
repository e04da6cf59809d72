# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
def f(): g()
def g(): f()
f()
