# ends: limit at 4
global f
exec 'def f(n): return f(n + 1)' + '.x(1, 2)' * 700 in globals()
f(0)
