class A(object):
    value = 'A'
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c', cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
class B(A):
    value = 'B'
    def f(self): return 'B.f'
    @property
    def p(self): return 'B.p'
b = B()
s = super(B, b)
r = s.f(), s.c(), s.s(), s.p, s.value, b.value
t = super(B, B)
u = t.f(b), t.c(), t.value, type(t.p).__name__
unbound = super(B)
bound = unbound.__get__(b, B)
v = bound.f(), unbound.__thisclass__.__name__, unbound.__self__, bound.__self__ is b, bound.__self_class__.__name__
w = repr(unbound), repr(s), repr(s.__class__)
errors = []
for args in [(B, A()), (1, 2), (B, 1), ()]:
    try:
        super(*args)
    except TypeError, e:
        errors.append(str(e))
try:
    s.nothing
except AttributeError, e:
    errors.append(str(e))
del b, s, t, unbound, bound, e, args
