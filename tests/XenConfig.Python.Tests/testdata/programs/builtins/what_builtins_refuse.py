# What builtins make of odd arguments, and of classes that answer oddly.
global B, BadSeq, BadSeq2, BadSeq3, BadSeq4, C_get_vars, D1, D2, D3, D5, D6, F1, F2, F3, F4, FS, H, H2, Kw, N1, N2, N3, N4, N5, N6, S, SS, T, U, V, X, f, n, s, show, sn, t
def show(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception, e: print type(e).__name__, e
# eval
show(eval, ' \n1+1') ; show(eval, '\n 1'); show(eval, ' 1\n');  show(eval, u'\xa3'); show(eval, '\t1'); show(eval, '\x0c1'); show(eval, '\n\n  5 \n')
show(compile, ' 1', 'f', 'eval'); show(eval, '   #c\n 1')
# filter subclasses
class T(tuple):
    def __getitem__(self, i): return tuple.__getitem__(self, i) * 2
class S(str):
    def __getitem__(self, i): return str.__getitem__(self, i) * 2
class U(unicode):
    def __getitem__(self, i): return unicode.__getitem__(self, i) * 2
show(filter, None, T((1,2))); show(filter, None, S('ab')); show(filter, None, U(u'ab')); show(filter, lambda x: x > '1', S('123'))
show(filter, lambda x: x, T((1,0,2)))
class B: 
    def __getitem__(self, i): return i
    def __len__(self): return 2
class BadSeq(object):
    def __len__(self): raise ValueError('bad len')
    def __iter__(self): return iter([1])
for f in (list, tuple, set, sorted, lambda x: map(None, x), lambda x: filter(None, x), lambda x: zip(x, [1]), lambda x: [].extend(x), max, sum, lambda x: map(str, x), lambda x: ''.join(map(str,x)), dict.fromkeys, lambda x: ','.join(x)):
    show(f, BadSeq())
class BadSeq2(BadSeq):
    def __len__(self): raise TypeError('bad len')
for f in (list, tuple): show(f, BadSeq2())
class BadSeq3(BadSeq):
    def __len__(self): return 'a'
class BadSeq4(BadSeq):
    def __len__(self): return -1
for f in (list, tuple): show(f, BadSeq3()); show(f, BadSeq4())
# type
show(type, 'A', (), {}, x=1); show(type, 'A', (), dict={}); show(type, 'A\x00', (), {}); show(lambda: type('A', (), {'__slots__': 'a b'})); show(type, 'A', (), {'__slots__': ('a', 1)}); show(type, 'A', (), {'__slots__': ('',)}); show(type, 'A', (), {'__slots__': ('a', 'a')}); show(type, 'A', (), {'__slots__': ('__dict__', '__dict__')}); show(type, 'A', (), {'__slots__': ['x'], 'x': 1})
show(type, 'A', (), {'__slots__': ('__weakref__','__weakref__')})
class X(object): pass
def sn(v):
    X.__name__ = v
    return X
show(sn, 'A\x00'); show(sn, u'A'); show(sn, 1); show(sn, 'B b')
class Kw(type):
    def __new__(c, n, b, d, **k): return type.__new__(c, n, b, d)
show(type.__call__, type, 1)
# intern
class SS(str): pass
show(intern, SS('a')); show(intern, u'a'); show(intern, 'never interned before') ; print intern('abcx' + 'y z') is intern('abcxy z')
show(lambda: 'ab cd'.swapcase().swapcase() is 'ab cd')
s = 'never interned before ' + str(5); t = intern(s); print s is t, intern(s) is s, intern(s.swapcase().swapcase()) is s
# vars
class V(object):
    __dict__ = property(lambda self: {'a': 2})
    def getDict(self): return {'a':2}
show(vars, V()); 
class C_get_vars(object):
    def getDict(self): return {'a':2}
    __dict__ = property(fget=getDict)
show(lambda: vars(C_get_vars()) == {'a':2}); show(vars, 1); show(vars, 1, 2)
show(lambda: C_get_vars().__dict__)
class D1(object):
    def __dir__(self): return ['b','a']
class D2: 
    def __dir__(self): return ['b','a']
class D3(object):
    def __dir__(self): return 7
show(dir, D1()); show(dir, D2()); show(dir, D3())
class D5(object):
    __slots__ = []
class D6(object):
    bar='wow'
    def __init__(self): self.foo = 'abc'
print 'foo' in dir(D6()), 'bar' in dir(D6())
# import
show(__import__, 'sys', name='sys'); show(__import__, 1,2,3,4); show(__import__, ''); show(__import__, 'sys', level=-1); show(__import__, 'sys', globals()); show(__import__, u'sys'); show(__import__); show(__import__, 'no such')
# format
class FS(str):
    def __format__(self, spec): return 'F' + spec
show(format, FS('a'), 'x'); show(format, 1, u'x'); show(format, object(), 'x'); show(format, 3, ""); show(format, 3, u"")
class F1(object):
    def __format__(self, s): return 1.0
class F2:
    def __format__(self, s): return 'F2' + s
class F3: pass
class F4(object):
    def __init__(self, x): self.x=x
    def __format__(self, s): return str(self.x) + s
show(format, F1(), ''); show(format, F2(), 'x'); show(format, F3(), 'x'); show(format, F4(3), 'x'); show(format, F4, ''); show(format, 1, None); show(lambda: '{0:>10}'.format(F3())[:3])
show(object.__format__, 3, 's')
# hash
class H(object):
    def __hash__(self): return 2**100
class H2:
    def __hash__(self): return 'a'
show(hash, H()); show(hash, H2()); 
# nonzero
class N1(object):
    def __nonzero__(self): return self
class N2:
    def __nonzero__(self): return -1
class N3(object):
    def __nonzero__(self): return 2
class N4(object):
    def __len__(self): return -1
class N5:
    def __nonzero__(self): return 'a'
class N6(object):
    def __nonzero__(self): return 2L
for n in N1, N2, N3, N4, N5, N6: show(bool, n())
show(round, 1.5, 'a'); show(pow, 2, 3, 'a'); show(divmod, 1, 'a'); show(sum, [], ''); show(sum, [[1],[2]], []); show(chr, 256); show(unichr, 2**31); show(ord, 'ab'); show(zip, 1); show(hex, 1.0); show(oct, -8); show(hex, -2**70)
show(coerce, 1, 2.5); show(coerce, 1, 'a'); show(cmp, 1); show(isinstance, 1, (int, (str, 5))); show(issubclass, int, (1,)); show(callable, 1); show(apply, 1); show(delattr, 1, 'x'); show(setattr, 1, 'x', 2); show(getattr, 1, 5); show(hasattr, 1, 5); show(hasattr, 1, u'\xe4')
