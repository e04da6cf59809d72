global D, S, L, G
class D(dict):
    def __call__(self, x=0): return 'called %s' % x
    def __get__(self, instance, owner): return 'got'
    def __set__(self, instance, value): print 'set', value
class L(list):
    def __call__(self): return 'L'
class I(int):
    def __call__(self): return 'I'
class S(str):
    def __call__(self): return 'S'
    def __get__(self, i, o): return 'S got'
class E(Exception):
    def __call__(self): return 'E'
class T(tuple):
    def __call__(self): return 'T'
print D()(), D()(3), L()(), I(3)(), S('x')(), E()(), T()()
print map(D(), [1, 2]), callable(D())
class O(object):
    d = D()
    s = S('x')
print O().d, O.d, O().s
O().d = 5
class F(float):
    def __enter__(self): return 'entered'
    def __exit__(self, *a): print 'left'
with F(1) as f: print f
class Seq(list):
    def __contains__(self, x): return True
    def __getitem__(self, i): return 'item'
    def __len__(self): return 42
    def __iter__(self): return iter('ab')
s = Seq([1])
print 5 in s, s[0], len(s), list(s), s[0:1], [x for x in s], tuple(s), sorted(s), '-'.join(s), sum(L([1,2]))
class U(unicode):
    def __add__(self, o): return 'U+'
    def __mod__(self, o): return 'U%'
print U('x') + 1, U('x') % 1
class Dd(dict):
    def __getitem__(self, k): return 'V' + k
    def get(self, k, d=None): return 'G'
print '%(a)s' % Dd(), Dd().get('x'), dict(Dd(a=1)), Dd(a=1).items(), '{0[a]}'.format(Dd())
for base in (dict, list, tuple, set, frozenset, int, long, float, complex, str, unicode, Exception, object, bytearray, slice.__class__):
    class R(base):
        def __repr__(self): return 'R'
    class Q(base):
        def __str__(self): return 'Q'
    try:
        r, q = R(), Q()
    except TypeError:
        continue
    print base.__name__, str(r), repr(r), str(q), len(repr(q)) > 1, '%s %r %s %r' % (r, r, q, 1), '{0} {1}'.format(r, q), [r]
class N(int):
    def __nonzero__(self): return False
    def __int__(self): return 7
    def __index__(self): return 2
    def __hash__(self): return 1
    def __eq__(self, o): return True
    def __cmp__(self, o): return 0
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
n = N(5)
print bool(n), int(n), range(9)[n], hash(n), n == 3, n < 3, n + 1, 1 + n, n * 2, '%d' % n, float(n), range(10)[n:], {1: 'one'}.get(n)
class K(str):
    def __hash__(self): return 3
    def __eq__(self, o): return True
    def __len__(self): return 9
    def __iter__(self): return iter([1])
    def upper(self): return 'UP'
k = K('abc')
print hash(k), k == 5, len(k), list(k), k.upper(), {k: 1}.get('zz'), k in {}, k + 'd', k * 2, k[0], k.split('b'), ','.join(k.split('b')), k % ()
class G(object):
    def __getattr__(self, n): return n
class GD(dict):
    def __getattr__(self, n): return 'attr ' + n
    def __setattr__(self, n, v): self[n] = v
    def __delattr__(self, n): del self[n]
g = GD()
g.x = 1
print g.y, g, G().z
del g.x
print g
class Ld(list):
    def append(self, x): list.append(self, x * 2)
    def __iadd__(self, o): return 'iadd'
    def __add__(self, o): return 'add'
    def __cmp__(self, o): return 0
    def __delitem__(self, i): print 'del', i
    def __setitem__(self, i, v): print 'set', i, v
    def __setslice__(self, i, j, v): print 'setslice', i, j, v
    def __reversed__(self): return 'rev'
l = Ld([1])
l.append(2)
l[0] = 5
l[0:1] = [3]
del l[0]
print l, l + [1], [0] + l, reversed(l), l == [1, 4], l < [0]
l += [1]
print l
del r, q, n, k, g, l, s
