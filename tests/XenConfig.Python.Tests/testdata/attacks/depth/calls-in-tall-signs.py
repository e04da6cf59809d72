# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
global f
exec 'def f(n): return ' + '-' * 1400 + 'f(n + 1)' in globals()
f(0)
