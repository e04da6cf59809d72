# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
global f
exec 'def f(n): return f(n + 1)' + '[1:2]' * 1400 in globals()
f(0)
