# An old-style __coerce__ is asked before the method of an augmented assignment, too.
class A:
    def __init__(self, given):
        self.given = given

    def __coerce__(self, other):
        print 'coerce', other,
        return self.given

    def __iadd__(self, other):
        print 'iadd', type(other).__name__,
        return 'in place'

    def __add__(self, other):
        print 'add', type(other).__name__,
        return 'added'

    def __radd__(self, other):
        print 'radd', type(other).__name__,
        return 'added on the right'


class B(A):
    def __iadd__(self, other):
        print 'iadd',
        return NotImplemented


class C(B):
    def __add__(self, other):
        print 'add',
        return NotImplemented


for cls in (A, B, C):
    for given in (None, NotImplemented, (1, 2), (1, 'a'), ([], (1, 2)), (1,), 5):
        for other in (3, 'x'):
            x = cls(given)
            try:
                x += other
                print x
            except Exception, e:
                print type(e).__name__, e
x = A((None, 5))
x = 3
try:
    x += A((1, 2))
    print x
except Exception, e:
    print type(e).__name__, e
