# ends: exception at 5: RuntimeError: maximum recursion depth exceeded in cmp
x = []
y = []
for i in xrange(100000): x, y = [x], [y]
x == y
