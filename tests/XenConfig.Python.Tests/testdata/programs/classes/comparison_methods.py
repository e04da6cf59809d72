class Ver(object):
    def __init__(self, *n): self.n = n
    def __cmp__(self, other): return cmp(self.n, getattr(other, 'n', other))
    def __hash__(self): return hash(self.n)
a, b = Ver(1, 2), Ver(1, 3)
r = a < b, a == Ver(1, 2), a != b, sorted([b, a])[0] is a, max(a, b) is b, cmp(a, b), a == (1, 2), {a: 'x'}[Ver(1, 2)], a in [Ver(1, 2)]
class Rich(object):
    def __lt__(self, other): return 'lt'
    def __eq__(self, other): return NotImplemented
    def __ge__(self, other): return []
x, y = Rich(), Rich()
s = x < y, x > y, x >= y, x == x, x == y, x != y, bool(x >= y)
class Both(object):
    def __eq__(self, other): return 'eq'
    def __cmp__(self, other): return 0
t = Both() == 1, Both() != 1, Both() < 1, 1 == Both(), cmp(Both(), 1)
class BadCmp(object):
    def __cmp__(self, other): return 'x'
errors = []
try: BadCmp() < 1
except TypeError, e: errors.append(str(e))
class OldCmp:
    def __cmp__(self, other): return -1
u = OldCmp() < 5, OldCmp() > 5, 5 < OldCmp(), cmp(OldCmp(), 1), cmp(1, OldCmp())
del a, b, x, y, e
