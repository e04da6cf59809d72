global I, C, t, S, B, F, G, H, data, L, BadSeq, Nothing, g, M, P, D, D2, k, c, un
class I: pass
class C(object):
    def getbases(self): raise AttributeError
    __bases__ = property(getbases)
def t(f, *a):
    try: print f(*a)
    except Exception, e: print type(e).__name__, e
t(isinstance, I(), C())
class S(C): pass
t(issubclass, C(), S())
class B: pass
t(issubclass, B, C())
class F:
    def __nonzero__(self): return self
class G(object):
    def __nonzero__(self): return 'x'
t(bool, F()); t(bool, G())
class H(object):
    def __len__(self): return -1
t(bool, H()); t(bool, 1, 2)
data = range(10)
def k(x):
    del data[:]
    data[:] = range(20)
    return x
t(lambda: data.sort(key=k))
L = [1, 2]
def c(a, b):
    L.append(3); L.pop()
    return cmp(a, b)
t(lambda: L.sort(c))
print repr(complex(0.0, -0.0)), repr(complex(-0.0, 0.0)), repr(complex('-0')), complex(1e400, 2), 0 / -3.0
t(lambda: 1j == 10**400); t(lambda: 1j < 2); t(lambda: (1+0j) == 1)
class P(property):
    'doc of P'
class D(object):
    @P
    def spam(self):
        'spam doc'
        return 1
    @spam.setter
    def spam(self, v): 'setter doc'
print D.spam.__doc__, type(D.spam).__name__
class D2(object):
    @property
    def spam(self): 'base getter'
    @spam.getter
    def spam(self): 'new getter'
print D2.spam.__doc__
t(slice(None).indices, 10**30); t(slice(10**30, None).indices, 5); t(lambda: range(5)[10**30:]); t(lambda: [1]*10**30)
t(lambda: 'ab' * -10**30)
class M(type):
    def __instancecheck__(cls, i): return 'yes'
t(isinstance, 1, M('x', (), {}))

class BadSeq:
    def __getitem__(self, i):
        if i >= 0 and i < 3: return i
        elif i == 3: raise KeyError('x')
        else: raise IndexError
def un():
    a, b, c, d, e = BadSeq()
t(un)
class Nothing:
    def __len__(self): return 5
def g(*a): return a
t(lambda: g(*Nothing()))
class Nothing:
    def __len__(self): return 5
    def __getitem__(self, i):
        if i < 3: return i
        raise IndexError, i
t(lambda: g(*Nothing()))
class Nothing:
    def __init__(self): self.c = 0
    def __iter__(self): return self
t(lambda: g(*Nothing()))
print 1j == 10**400, (1e22+0j) == 10**22, (1e22+0j) == 10**22+1, (1e22+0j) != 10**22+1, 1j == 1, 1j != 1, (2+0j) == 2, True == (1+0j), 1 == (1+0j), 10**22 == (1e22+0j), {1: 'a'}.get(1+0j)
del I, C, S, B, F, G, H, P, D, D2, M, BadSeq, Nothing, t, k, c, un, g
