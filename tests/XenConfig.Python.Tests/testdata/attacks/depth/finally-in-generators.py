# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
global f
exec 'def f(n):\n' + ''.join(' ' * i + 'try:\n' for i in range(1, 19)) + ' ' * 19 + 'yield next(f(n + 1))\n' + ''.join(' ' * i + 'finally:\n' + ' ' * i + ' pass\n' for i in range(18, 0, -1)) in globals()
next(f(0))
