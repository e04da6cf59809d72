# ends: limit at 4
class A(object): pass
b = A
for i in xrange(10 ** 6): b = type('X', (b,), {})
