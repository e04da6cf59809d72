class M(type):
    def __new__(cls, n, b, d):
        d['added'] = n.lower()
        return type.__new__(cls, n, b, d)
class W(object):
    __metaclass__ = M
print W.added, type(W), W().added
class D(object):
    def __get__(self, o, t): return 'got', o is None
    def __set__(self, o, v): print 'set', v
class U(object):
    d = D()
    __slots__ = ('a', 'b')
u = U(); u.a = 1; print u.a, u.d, U.d; u.d = 5
try: u.c = 1
except AttributeError, e: print e
try: print u.b
except AttributeError, e: print e
class L(list):
    def __getitem__(self, i): return 'item%d' % i
    def total(self): return sum(self)
l = L([1, 2, 3]); print l, l[0], len(l), l.total(), isinstance(l, list), l + [4], l.__class__.__name__
class Dd(dict):
    def __missing__(self, k): return k * 2
print Dd()['ab'], Dd(a=1)['a']
class S(str):
    def __new__(cls, v): return str.__new__(cls, v.upper())
s = S('abc'); print s, s.lower(), type(s).__name__, s + 'd', '%s' % s, len(s)
class I(int):
    def __add__(self, o): return 'add'
print I(3) + 1, I(3) * 2, I(5) > 4
class Old:
    x = 1
    def __cmp__(self, o): return cmp(1, o)
    def __coerce__(self, o): return None
    def __call__(self, a): return a
    def __len__(self): return 0
    def __contains__(self, i): return i == 3
    def __iter__(self): return iter([7])
    def __radd__(self, o): return ('radd', o)
    def __iadd__(self, o): return 'iadd'
    def __neg__(self): return 'neg'
    def __getslice__(self, a, b): return a, b
    def __delitem__(self, k): print 'del', k
o = Old(); print o.x, o == 1, o(4), bool(o), 3 in o, list(o), 5 + o, -o, o[1:2], o[:]; del o['k']
o += 3; print o
class A(object):
    def f(self): return 'A'
class B(A):
    def f(self): return 'B' + super(B, self).f()
class C(A):
    def f(self): return 'C' + super(C, self).f()
class DD(B, C):
    def f(self): return 'D' + super(DD, self).f()
print DD().f(), [c.__name__ for c in DD.__mro__]
try:
    class X(A, DD): pass
except TypeError, e: print e
T = type('T', (object,), {'q': 5, 'm': lambda self: self.q}); print T().m(), T.__name__
class P(object):
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, n): self._v = n * 2
p = P(); p.v = 4; print p.v
try: del p.v
except AttributeError, e: print e
class Cmp(object):
    def __lt__(self, o): return 'lt'
    def __eq__(self, o): return False
    def __hash__(self): return 7
    def __nonzero__(self): return False
    def __repr__(self): return '<Cmp>'
    def __getattribute__(self, n):
        if n == 'zz': return 'ZZ'
        return object.__getattribute__(self, n)
print Cmp() < 1, Cmp() == 1, hash(Cmp()), not Cmp(), [Cmp()], Cmp().zz, {Cmp(): 1}
try: A.f()
except TypeError, e: print e
try: A.f(1)
except TypeError, e: print e
print A.f, A().f.__name__, hasattr(A, 'f'), callable(A), getattr(A(), 'zz', 'dflt')
print isinstance(3, (str, int)), issubclass(bool, int), type(o), type(Old), type(Old())
class Priv:
    __a = 1
    def g(self): return self.__a
print Priv().g(), Priv._Priv__a
class N(object):
    def __new__(cls, *a): print 'new', a; return object.__new__(cls)
    def __init__(self, *a): print 'init', a
N(1, 2)
class Idx(object):
    def __index__(self): return 2
print [1, 2, 3][Idx()], range(5)[Idx():]
print u.__class__, p.__dict__, A.__dict__.keys() != [], A.__bases__, A.__module__
