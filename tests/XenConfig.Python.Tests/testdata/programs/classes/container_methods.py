class Seq(object):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i * 10
    def __reversed__(self): return iter(['rev'])
    def __contains__(self, x): return x == 'in'
class Missing(dict):
    def __missing__(self, key): return 'missing ' + str(key)
s, m = Seq(3), Missing(a=1)
r = [list(s), len(s), 'in' in s, 20 in s, list(reversed(s)), bool(Seq(0)), max(s), tuple(s), sorted(s), dict(zip(s, s)), [x for x in s], s[1], map(None, s), sum(s)]
t = m['a'], m['b'], m.get('b'), 'b' in m, len(m)
class Iter:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def next(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
u = list(Iter()), 2 in Iter(), zip(Iter(), 'ab'), [a for a in enumerate(Iter())]
class BadLen(object):
    def __len__(self): return -1
class TextLen(object):
    def __len__(self): return 'x'
class BadIter(object):
    def __iter__(self): return 5
class BadBool(object):
    def __nonzero__(self): return 'x'
class BadHash(object):
    def __hash__(self): return 'x'
class BadRepr(object):
    def __repr__(self): return 5
class BadIndex(object):
    def __index__(self): return 'x'
class NoHash(object):
    __hash__ = None
class EqNoHash:
    def __eq__(self, other): return True
errors = []
for code in ['len(BadLen())', 'len(TextLen())', 'iter(BadIter())', 'bool(BadBool())', 'hash(BadHash())', 'repr(BadRepr())', '[1][BadIndex()]', 'hash(NoHash())', 'hash(EqNoHash())', '{NoHash(): 1}']:
    try: eval(code)
    except Exception, e: errors.append((code, type(e).__name__, str(e)))
del s, m, a, x, e, code
