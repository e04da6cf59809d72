# ends: exception at 6: RuntimeError: maximum recursion depth exceeded in cmp
x = []
x.append(x)
y = []
y.append(y)
sorted([x, y])
