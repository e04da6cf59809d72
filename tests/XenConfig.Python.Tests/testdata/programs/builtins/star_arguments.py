global g, gen, It, V
def g(*a): return a
def gen():
    yield 1
    raise TypeError('own')
try: g(*gen())
except TypeError, e: print e
try: len(*gen())
except TypeError, e: print e
class It(object):
    def __iter__(self): raise TypeError('mine')
try: g(*It())
except TypeError, e: print e
try: g(*5)
except TypeError, e: print e
try: g(*None)
except TypeError, e: print e
class V(object):
    def __iter__(self): raise ValueError('mine')
try: g(*V())
except ValueError, e: print e
del It, V, e, g, gen
