# Which of the builtin types compare before the __cmp__ of a class that derives from them.
global CE, DD, DF, DI, DL, DLo, DS, DT, DX, a, b, f, show
def show(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception, e: print type(e).__name__, e
class DL(list):
    def __cmp__(self, o): print 'cmp'; return 0
class DD(dict):
    def __cmp__(self, o): print 'cmp'; return 0
class DI(int):
    def __cmp__(self, o): print 'cmp'; return 0
class DS(str):
    def __cmp__(self, o): print 'cmp'; return 0
class DF(float):
    def __cmp__(self, o): print 'cmp'; return 0
class DT(tuple):
    def __cmp__(self, o): print 'cmp'; return 0
class DX(set):
    def __cmp__(self, o): print 'cmp'; return 0
class DLo(long):
    def __cmp__(self, o): print 'cmp'; return 0
for a, b in [(DL([1]), DL([2])), (DL([1]), [2]), ([2], DL([1])), (DD(a=1), DD(a=2)), (DD(a=1), {'a':2}), ({}, DD(b=1)), (DI(1), DI(2)), (DI(1), 2), (2, DI(1)), (DS('a'), DS('b')), (DS('a'),'b'), ('b', DS('a')), (DF(1), DF(2)), (DF(1), 2.0), (DT((1,)), DT((2,))), (DX('a'), DX('b')), (DLo(1), DLo(2)), (2L, DLo(1)), (DI(1), 2L), (DI(1), 2.0), (DI(1), 'a'), (DI(1), None), (DL([1]), None),(DD(), None), (DI(1), DLo(4)), (DLo(3), 1), (1, DLo(3)), (DI(3), DF(1)), (True, DI(0))]:
    print type(a).__name__, type(b).__name__
    for f in (lambda: a == b, lambda: a != b, lambda: a < b, lambda: a >= b, lambda: cmp(a, b)):
        show(f)
    show(lambda: a in [b]); show(lambda: max(a, b) is a)
class CE(int):
    def __cmp__(self, o): print 'cmp'; return 0
    def __eq__(self, o): print 'eq'; return NotImplemented
for f in (lambda: CE(1) == CE(2), lambda: CE(1) < 2, lambda: cmp(CE(1), CE(2)), lambda: 1 == CE(2), lambda: 3 > CE(2)): show(f)
