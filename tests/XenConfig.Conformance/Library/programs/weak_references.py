import weakref
class A(object):
    def __init__(self, n): self.n = n
a = A(1); r = weakref.ref(a)
print r() is a, r() is not None, r == weakref.ref(a), hash(r) == hash(a)
d = weakref.WeakValueDictionary(); d['x'] = a; print d['x'].n, d.keys(), len(d)
k = weakref.WeakKeyDictionary(); k[a] = 3; print k[a], a in k, k.items()[0][1]
s = weakref.WeakSet([a]); print len(s), a in s
try: weakref.ref(5)
except TypeError, e: print e
try: weakref.ref('x')
except TypeError, e: print e
