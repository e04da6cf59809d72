# ends: exception at 3: RuntimeError: maximum recursion depth exceeded
f = lambda f: f(f)
f(f)
