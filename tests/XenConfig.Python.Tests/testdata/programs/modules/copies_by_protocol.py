# Copies of what says itself how it is made anew, and of what CPython takes apart.
import copy
from collections import deque, defaultdict, OrderedDict, Counter, namedtuple
def t(s):
    try: print s, eval(s)
    except Exception, e: print s, type(e).__name__, str(e).split(' at 0x')[0]
class N(object):
    def __init__(self, a): self.a = a
class G(object):
    def __getstate__(self): return {'x': 1, 'self': 0}
class S(object):
    def __setstate__(self, st): self.got = sorted(st)
class GE(object):
    def __getstate__(self): raise ValueError('ugg')
class NA(tuple):
    def __getnewargs__(self): return (list(self) + [9],)
class NB(object):
    def __new__(cls, a=0):
        o = object.__new__(cls); o.a = a; return o
    def __getnewargs__(self): return (5,)
class NBad(object):
    def __getnewargs__(self): return [5]
class R(object):
    def __reduce__(self): return (N, (4,), {'b': 5})
class RX(object):
    def __reduce_ex__(self, p): return (N, (p,))
class RS(object):
    def __reduce__(self): return 'R'
class R5(list):
    def __reduce__(self): return (R5, (), None, iter([1, 2]), None)
class D5(dict):
    def __reduce__(self): return (D5, (), None, None, iter([(1, 2)]))
class RB(object):
    def __reduce__(self): return 5
class Sl(object):
    __slots__ = ['p', 'q']
class Old:
    def __init__(self): self.v = [1]
class OldG:
    def __getstate__(self): return {'z': 1}
class OldS:
    def __setstate__(self, st): self.st = st
class OldI:
    def __init__(self, *a): self.args = a
    def __getinitargs__(self): return ([7], 8)
class L(list): pass
class T(tuple): pass
class I(int): pass
class St(str): pass
class Se(set): pass
class Cp(object):
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep', type(memo).__name__
class Gx(object):
    def __getattribute__(self, name):
        if name.startswith('__reduce'): raise AttributeError(name)
        return object.__getattribute__(self, name)
P = namedtuple('P', 'x y')
globals().update(locals())
l = L([[1], 2]); l.attr = [3]
tt = T([[1], 2]); tt.attr = 1
i = I(5); i.k = [1]
st = St('a'); st.k = 1
se = Se([1]); se.k = 2
sl = Sl(); sl.p = [1]
rec = []; rec.append(rec)
rt = ([],); rt[0].append(rt)
rd = {}; rd['d'] = rd
rn = N(None); rn.a = rn
sh = [1]; two = [sh, sh]
def both(x, show='r'):
    for f in (copy.copy, copy.deepcopy):
        try:
            r = f(x)
            print f.__name__, type(r).__name__, repr(r).split(' at 0x')[0], sorted(getattr(r, '__dict__', {}).items()) if not isinstance(r, type) else '', r is x
        except Exception, e: print f.__name__, type(x).__name__, type(e).__name__, str(e).split(' at 0x')[0]
for x in (G(), S(), GE(), NA([1]), NB(3), NBad(), R(), RX(), RS(), R5([7]), D5({8: 8}), RB(), Old(), OldG(), OldS(), OldI(), l, tt, i, st, se, Cp(), deque([[1], 2], 3), defaultdict(list, {1: [2]}), Counter('aab'), frozenset([1]), slice(1, 2), Ellipsis, None, NotImplemented, xrange(3), len, [].append, (x for x in ()), iter([]), object(), 1.5, 3j, u'x', bytearray('ab'), {}.viewkeys(), Exception('a', 1), KeyError(3)):
    both(x)
c = copy.copy(sl); print c.p is sl.p, hasattr(c, 'q'); c = copy.deepcopy(sl); print c.p, c.p is sl.p
c = copy.deepcopy(rec); print c[0] is c; c = copy.deepcopy(rt); print c[0][0] is c, c is rt; c = copy.deepcopy(rd); print c['d'] is c; c = copy.deepcopy(rn); print c.a is c
c = copy.deepcopy(two); print c[0] is c[1], c[0] is sh
memo = {}
x = [[1], (2, 3)]
y = copy.deepcopy(x, memo)
print memo[id(x)] is y, memo[id(x[0])] is y[0], len(memo[id(memo)]), memo[id(memo)][-1] is x
print copy.deepcopy([1], None), copy.deepcopy(x, {id(x): 'known'})
f = (1, 'a', None); print copy.deepcopy(f) is f
c = copy.deepcopy(l); print c.attr is l.attr, c[0] is l[0]
c = copy.copy(l); print c.attr is l.attr, c[0] is l[0]
del memo
