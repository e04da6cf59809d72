# ends: exception at 3: RuntimeError: maximum recursion depth exceeded
def f(n): return f(n - 1) + f(n - 2)
f(900)
