# What a call says of a star argument that cannot be gone through.
global Bad, Bad2, Bad3, Bad4, Nothing, b, g, gen, show
def show(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception, e: print type(e).__name__, e
def g(*a, **k): return a, k
class Nothing:
    def __iter__(self): return self
class Bad:
    def __iter__(self): raise TypeError('mine')
class Bad2:
    def __iter__(self): return iter([1])
    def __len__(self): raise ValueError('len')
class Bad3:
    def __iter__(self): raise ValueError('v')
class Bad4(object):
    def __iter__(self): return self
    def next(self): raise TypeError('inner')
def gen():
    yield 1
    raise TypeError('in gen')
for b in Nothing(), Bad(), Bad2(), Bad3(), Bad4(), gen(), 3, None: show(lambda: g(*b))
for b in Nothing(), Bad(), Bad2(), 3: show(lambda: g(1, *b, x=2))
show(lambda: len(*gen())); show(lambda: apply(g, gen())); show(lambda: str.upper(*Bad4()))
