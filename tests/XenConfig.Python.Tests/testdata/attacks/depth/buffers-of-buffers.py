# ends: completed: x
b = 'x'
for i in xrange(100000): b = buffer(b)
print b
