# Which bases go together, what stands for another, and how slices reach a class.
global Bi, Bl, Bn, Bo, Bs, Bt, DD, EE, G, H, I, L2, L3, NewClass, OldC, Proxy, SB, SC, SD, SE, SF, SG, SuA, SuB, W, b, l2, mk, p, sc, show
def show(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception, e: print type(e).__name__, e
# slots layout
class SB(object): __slots__ = ['a']
class SC(object): __slots__ = ['b']
def mk(*b): return type('N', b, {})
show(lambda: mk(SB, SC) and 1); show(lambda: mk(SB, int) and 1); show(lambda: mk(SB, type) and 1); show(lambda: mk(SB, object) and 1)
class SD(SB): pass
class SE(object): pass
class SF(SB): __slots__ = []
show(lambda: mk(SD, SE) and 1); show(lambda: mk(SF, SE) and 1); show(lambda: mk(SB, SE).__base__.__name__); show(lambda: mk(SE, SB).__base__.__name__); show(lambda: mk(SE, SD).__base__.__name__); show(lambda: mk(SE, SF).__base__.__name__)
show(lambda: mk(SE, dict).__base__.__name__); show(lambda: mk(SE, Exception).__base__.__name__); show(lambda: mk(SB, Exception) and 1); show(lambda: mk(SB, SC, SE) and 1)
class SG(SB): __slots__ = ['c']
show(lambda: mk(SG, SB).__base__.__name__); 
show(lambda: type('A', (SE,), {'__slots__': '__dict__'}));  show(lambda: type('A', (SB,), {'__slots__': '__dict__'}).__name__)
class W(object): __slots__ = ['__weakref__']
show(lambda: hasattr(W(), '__dict__'))
class G(object): __slots__ = ['a', 'b']
class H(object): __slots__ = ['b', 'a']
class I(object): __slots__ = ['a', 'c']
def sc(x, y):
    x.__class__ = y
    return type(x).__name__
show(sc, G(), H); show(sc, G(), I); show(sc, G(), SB); show(sc, SE(), G); show(sc, SE(), int); show(sc, 1, int); show(sc, SE(), type('Q', (dict,), {}))
# class methods & keywords
show(staticmethod); show(classmethod(1).__get__, 1); show(int, x=3); show(int, '12', base=16); show(int, base=16);  show(long, '1', base=5); show(str, object=5); show(unicode, string='a', encoding='ascii');  show(list, sequence='ab'); show(tuple, sequence='ab'); show(tuple, x='ab'); show(dict, x=1); show(set, x=1); show(complex, real=1, imag=2); show(bool, x=3); show(object, x=3); show(frozenset, a=1); show(super, a=1); show(list, x=1); show(file, 'x', zz=1)
show(str, x=1); show(unicode, x=1);  show(bool, y=1);  show(slice, a=1)
# super
class SuA(object):
    def f(self): return 'A'
    x = property(lambda self: 'x of A')
class SuB(SuA):
    def f(self): return 'B' + super(SuB, self).f()
show(lambda: SuB().f()); show(lambda: super(SuB, SuB()).x); show(repr, super(SuB)); show(lambda: type(super(SuB)).__name__)
class Proxy(object):
    def __init__(self, obj): self.__obj = obj
    def __getattribute__(self, name):
        if name.startswith('_Proxy__'): return object.__getattribute__(self, name)
        return getattr(self.__obj, name)
p = Proxy(SuB())
show(lambda: SuB.__dict__['f'](p)); show(lambda: super(SuB, p).f()); show(isinstance, p, SuA)
class OldC: pass
show(isinstance, Proxy(OldC()), OldC);  show(isinstance, Proxy(5), int)
# doc descriptor
class DD(object):
    def __get__(self, obj, t): return 'object=%s; type=%s' % (obj, t.__name__)
class NewClass(object):
    __doc__ = DD()
show(lambda: NewClass.__doc__); 
class EE(object):
    def __getattr__(self, n): raise AttributeError(n)
show(lambda: EE().attr); show(lambda: hasattr(EE(), 'z')); show(getattr, EE(), 'z', 3)
class Bi(object):
    def __getslice__(self, i, j): return i, j
    def __getitem__(self, i): return i
show(lambda: Bi()[:]); show(lambda: Bi()[1:]); show(lambda: Bi()[-1:2]); show(lambda: Bi()[1:2:3]); show(lambda: Bi()['a':2])
class Bo:
    def __getitem__(self, i): return i
show(lambda: Bo()[:]); show(lambda: Bo()[1:]); show(lambda: Bo()[:42]); show(lambda: Bo()[-1:2]); show(lambda: Bo()[1:2:3]); show(lambda: Bo()['a':2]); show(lambda: Bo()[1,2:3]); show(lambda: Bo()[None:3]); show(lambda: Bo()[1L:3])
class Bl(Bo):
    def __len__(self): return 10
show(lambda: Bl()[-1:2]); show(lambda: Bl()[:]); 
class Bn(object):
    def __getitem__(self, i): return i
    def __len__(self): return 10
show(lambda: Bn()[-1:2]); show(lambda: Bn()[:]); show(lambda: Bn()[:42])
class Bs(Bl):
    def __getslice__(self, i, j): return i, j
    def __setslice__(self, i, j, v): print i, j, v
    def __delslice__(self, i, j): print i, j
    def __setitem__(self, i, v): print i, v
    def __delitem__(self, i): print i
b = Bs(); show(lambda: b[-1:2]); b[:] = 3; b[-3:] = 4; del b[1:]; del b[::2]; b[1:2:3] = 5; b['a':] = 3
class Bt(Bl):
    def __setitem__(self, i, v): print i, v
    def __delitem__(self, i): print i
b = Bt(); b[:] = 3; b[-3:] = 4; del b[1:]; del b[::2]; del b[:42]; b[None:3] = 3
class L2(list):
    def __setslice__(self, i, j, v): print 'ss', i, j, v
    def __getslice__(self, i, j): print 'gs', i, j; return 7
    def __getitem__(self, i): print 'gi', i; return 8
l2 = L2([1,2,3]); l2[:] = 5; l2[-1:] = 3; show(lambda: l2[-1:]); show(lambda: l2[::2]); show(lambda: l2[-2])
class L3(list):
    def __getitem__(self, i): print 'gi', i; return 8
show(lambda: L3([1,2,3])[1:]); 
list.__setslice__(l2, 0, 1, [9]); print list.__getslice__(l2, 0, 2), l2
