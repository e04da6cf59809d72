# A wider number of a class of its own is asked before a narrower one computes; quotients of nothing keep their sign.
global C, F, G, H, I, I2, L, a, b, g, show, truediv, vals
def show(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception, e: print type(e).__name__, e
class L(long):
    def __add__(self, o): return 'L+'
    __radd__ = __add__
    def __mul__(self, o): return 'L*'
class F(float):
    def __radd__(self, o): return 'rF'
    def __rpow__(self, o): return 'pF'
class I(int):
    def __add__(self, o): return 'I+'
class I2(int):
    def __radd__(self, o): return 'rI'
class C(complex):
    def __radd__(self, o): return 'rC'
vals = [5, 5L, 5.0, 5j, L(3), F(3), I(3), I2(3), C(3), True]
for a in vals:
    for b in vals:
        show(lambda: a + b)
show(lambda: 2 ** F(3)); show(lambda: 2 * L(3)); show(lambda: L(3) * 2)
class G(object): __slots__ = ['a', 'b']
class H(object): __slots__ = ['b', 'a']
g = G(); g.a = 1; g.b = 2; g.__class__ = H; print g.a, g.b; g.a = 3; g.__class__ = G; print g.a, g.b; del g.a; show(lambda: g.a)
H.a = 7; 
g.a = 1; g.__class__ = H; print g.a; g.__class__ = G
print 0/-3L, 0.0/-1
from operator import truediv
print truediv(0, -3), truediv(0, -3L), truediv(0L, -3), truediv(0, -10**30), truediv(0, 10**30), truediv(-0, 3), truediv(-1, 10**400), truediv(0L, 5L)
