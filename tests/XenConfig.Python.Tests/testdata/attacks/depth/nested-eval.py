# ends: exception at 3: RuntimeError: maximum recursion depth exceeded
s = 'eval(s)'
eval(s)
