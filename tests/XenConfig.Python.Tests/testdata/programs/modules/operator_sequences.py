# The functions of operator that are for sequences, with and without them.
import operator
def t(f, *a):
    try: print f, repr(getattr(operator, f)(*a))
    except Exception, e: print f, a, type(e).__name__, e
class Seq(object):
    def __getitem__(self, i): return i
class SeqAdd(object):
    def __getitem__(self, i): return i
    def __add__(self, o): return 'added'
    def __mul__(self, o): return 'mul'
    def __iadd__(self, o): return 'iadded'
    def __imul__(self, o): return 'imul'
class Old:
    def __getitem__(self, i): return i
    def __add__(self, o): return 'oadded'
    def __mul__(self, o): return 'omul'
class Gs(object):
    def __getslice__(self, a, b): return (a, b)
    def __setslice__(self, a, b, v): print 'ss', a, b, v
    def __delslice__(self, a, b): print 'ds', a, b
    def __len__(self): return 9
for f in ('concat', '__concat__'):
    for a in ([1], (1,), 'a', 1, {}, Seq(), SeqAdd(), Old(), xrange(3)):
        for b in ([2], (2,), 'b', 2, None, {}, SeqAdd(), Old()) if 'i' not in f else ([2],'b',2):
            r = type(a).__name__, type(b).__name__
            try: x = getattr(operator, f)(a, b)
            except Exception, e: print f, r, type(e).__name__, str(e).split(' at 0x')[0]
            else: print f, r, repr(x).split(' at 0x')[0]
for f in ('repeat', '__irepeat__'):
    for a in ([1], (1,), 'a', 1, {}, Seq(), SeqAdd(), Old(), bytearray('a')):
        for b in (2, -1, 2.0, 'x'):
            r = type(a).__name__, b
            try: x = getattr(operator, f)(a, b)
            except Exception, e: print f, r, type(e).__name__, str(e).split(' at 0x')[0]
            else: print f, r, repr(x).split(' at 0x')[0]
for f in ('getslice', 'delslice'):
    for a in (range(5), (1,2,3), 'abc', u'abc', 1, None, {}, Seq(), Gs(), xrange(3)):
        for b in (0, -1, 'x', 1.5):
            r = type(a).__name__, b
            try: x = getattr(operator, f)(a, b, 2)
            except Exception, e: print f, r, type(e).__name__, str(e).split(' at 0x')[0]
            else: print f, r, repr(x).split(' at 0x')[0], repr(a)[:30] if isinstance(a, list) else ''
for f in ('setslice',):
    for a in (range(5), (1,2,3), 'abc', 1, None, {}, Seq(), Gs(), bytearray('abc')):
        for b in (0, -1, 'x', 1.5):
            r = type(a).__name__, b
            try: x = getattr(operator, f)(a, b, 2, [7])
            except Exception, e: print f, r, type(e).__name__, str(e).split(' at 0x')[0]
            else: print f, r, repr(x).split(' at 0x')[0], repr(a)[:30] if isinstance(a, list) else ''
