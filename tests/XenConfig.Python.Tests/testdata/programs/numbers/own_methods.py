# The special methods of numbers and sequences called by name: what they leave to the other operand, what they refuse, and of which type they are.
def main():
    def tell(f):
        try:
            print repr(f())
        except Exception, e:
            print type(e).__name__, e

    class I(int): pass
    class L(long): pass
    class F(float): pass
    class D(dict): pass
    for x in [I(3), L(3), F(3), True]:
        for n in ['conjugate', 'real', 'imag', 'numerator', 'denominator', '__int__', '__long__', '__float__', '__trunc__', '__index__', '__pos__', '__abs__']:
            v = getattr(x, n, None)
            v = v() if callable(v) else v
            print n, type(v).__name__, repr(v)
    for x in [3, 3L, 2.5, 1j, True, I(4), L(4), F(4)]:
        for y in [7, 7L, 3.5, 2j, False, I(6), 'a', [1], None]:
            for op in ['add', 'radd', 'mul', 'rmul', 'rsub', 'rdiv', 'rmod', 'rfloordiv', 'rpow', 'rdivmod', 'rand', 'rlshift', 'pow']:
                if hasattr(x, '__%s__' % op):
                    tell(lambda: getattr(x, '__%s__' % op)(y))
    for x in ['ab', u'ab', [1], (1,)]:
        for y in ['ab', u'ab', [1], (1,), 2, 2L, I(2), 2.5, None]:
            for op in ['add', 'mul', 'rmul', 'imul']:
                if hasattr(x, '__%s__' % op):
                    tell(lambda: getattr(x, '__%s__' % op)(y))
    tell(lambda: [{}.__lt__({}), {}.__ge__({}), {}.__eq__({}), {}.__ne__({}), D().__gt__({})])
    def times(a, b):
        a *= b
        return a
    class O: pass
    class N(object): pass
    class R(object):
        def __mul__(self, other): return 'own'
    class Q:
        def __rmul__(self, other): return 'reflected'
    for a in [O(), N(), I(2), L(2), F(2), {}, D(), set(), R(), 2, 'ab', [1], (1,)]:
        for b in ['ab', [1], (1,), u'x', 2, 2.5, Q()]:
            tell(lambda: times(a, b))

main()
