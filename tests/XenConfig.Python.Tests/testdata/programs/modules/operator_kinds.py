# What counts as a sequence, a mapping, a number and a function; what asking an object for its methods raises counts as none.
import collections
import operator

class O: pass
class OG:
    def __getitem__(self, i): raise IndexError
class OA:
    def __getattr__(self, n): raise ValueError(n)
class OB:
    def __getattr__(self, n): raise AttributeError(n)
class OC:
    def __getattr__(self, n): return lambda *a: 1
class N(object): pass
class NG(object):
    def __getitem__(self, i): raise IndexError
class NA(object):
    def __getattribute__(self, n): raise ValueError(n)
class D(dict): pass
class DG(dict):
    def __getitem__(self, i): return 1
class NN(object):
    def __int__(self): return 3
class NF(object):
    def __float__(self): return 3.0
class NAdd(object):
    def __add__(self, o): return 3.0
class NCall(object):
    def __call__(self): pass
class NK(object):
    def keys(self): return []
for n in ['isSequenceType','isMappingType','isNumberType','isCallable','truth','not_']:
    f = getattr(operator, n)
    for v in [O(),OG(),OA(),OB(),OC(),N(),NG(),NA(),D(),DG(),NN(),NF(),NAdd(),NCall(),NK(),1,2L,1.5,2j,'a',u'b',[],(),{},set(),frozenset(),None,xrange(2),bytearray(),buffer('a'),slice(1),len,str,O,N,iter([]),{}.viewkeys(),{}.viewvalues(),collections.deque(),collections.defaultdict(), NotImplemented, operator, memoryview('a'), (x for x in []), lambda:0, file, Exception('x')]:
        try: r = f(v)
        except Exception, e: r = '%s %s' % (type(e).__name__, e)
        print n, type(v).__name__, getattr(getattr(v, '__class__', None), '__name__', 0) if not isinstance(v, (OA, NA)) else '', r
