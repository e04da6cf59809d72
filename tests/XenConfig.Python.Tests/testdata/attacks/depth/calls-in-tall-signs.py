# ends: limit at 4
global f
exec 'def f(n): return ' + '-' * 1400 + 'f(n + 1)' in globals()
f(0)
