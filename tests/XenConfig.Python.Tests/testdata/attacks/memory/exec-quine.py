# ends: exception at 3: RuntimeError: maximum recursion depth exceeded
s = 'exec s'
exec s
