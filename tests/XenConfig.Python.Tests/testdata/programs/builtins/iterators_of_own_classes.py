# Ranges beyond machine words, classes that derive from iterators, and iterators that lose their next().
global C, E, I, J, K, L, N, O, R, S, Z, a, args, b, c, chain, copy, count, e, f, i, islice, izip, kw, o, r, repeat, t, tee, x, z
i=0; L=[0]*6
i = L[i] = 5
print L
def t():
    try: print range(2**63-2, 2**63+1), range(-2**100), range(2**63, 2**63-3, -1), range(2L,5L), xrange(2L,5)
    except Exception, e: print e
t()
class I:
    def __int__(self): return 3
class J(object):
    def __int__(self): return 3
class K(object):
    def __int__(self): return 3.5
for a in [(I(),), (J(),), (K(),), (1.5,), ('a',), (None,), (1j,), (1,2,0), (2**70,2**71,0), (2**100,), (1, 'x'), (1,2,'x'), (True,), (2**63,2**63+2,2L)]:
    for f in range, xrange:
        try: print a[0].__class__.__name__, list(f(*a))
        except Exception, e: print a[0].__class__.__name__, type(e), e
from itertools import chain, count, islice, izip, repeat, tee
print count(3), count(3.5, 2), count(1, 2), count(1,1.0), repeat(3), repeat('a', 4), repeat(times=3, object=5)
c = count(10L**20); next(c); print c
r = repeat('a', -3); print r, list(r)
class C(count): pass
c = C(5); c.x=3; print c, next(c), c, c.x
class Z(izip):
    def next(self):
        return 'n', izip.next(self)
z = Z('abc', 'def')
print list(z), list(Z('abc'))
class E(enumerate):
    y = 3
    def __init__(self, *a): self.a = a
for x in E('ab', 5): print x
print E('ab').a
a, b = tee('abc'); print type(a), next(a), list(a), list(b), tee('ab', 0), len(tee('ab', 3))
import copy
a, = tee('abcd', 1); next(a); b = copy.copy(a); print list(a), list(b)
class O:
    def __iter__(self): return self
try:
    o = iter(O()); print 'ok'
    next(o)
except Exception, e: print type(e), e
try: print list(izip(O(), 'a'))
except Exception, e: print type(e), e
class S:
    def __iter__(self): self.next = self.one; return self
    def one(self): self.next = self.two; return 1
    def two(self): self.next = self.three; return 2
    def three(self): raise StopIteration
print list(S()), [x for x in S()], tuple(S()), max(S()), map(None, S())
class N(object):
    def __iter__(self): return self
    def next(self):
        del N.next
        return 1
try:
    for x in N(): print x
except TypeError, e: print e
for args, kw in [((),{}), ((1,),{}), (('a','b'),{}), (('a',1,2),{}), (('a',),{'start':3}), ((), {'sequence':'a'}), (('a',),{'x':1})]:
    try: print list(enumerate(*args, **kw))
    except Exception, e: print type(e), e
print list(islice(count(), 3)), list(chain.from_iterable(['ab','c'])), list(E('xy'))
class R(reversed): pass
print list(R([1,2,3])), type(R([1])), isinstance(R('a'), reversed)
try: reversed([], a=1)
except TypeError, e: print e
