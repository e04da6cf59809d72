# ends: exception at 6: RuntimeError: maximum recursion depth exceeded in cmp
x = {}
x[0] = x
y = {}
y[0] = y
cmp(x, y)
