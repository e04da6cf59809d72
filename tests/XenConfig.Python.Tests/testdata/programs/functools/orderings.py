# What each ordering brings about, and how often the class is asked.
global functools, asked, key, keys
import functools

asked = []


def make(root, relation):
    def compare(self, other):
        asked.append(root)
        return relation(self.n, other.n)

    def equal(self, other):
        asked.append('==')
        return self.n == other.n
    return functools.total_ordering(type('N', (object,), {'__init__': lambda self, n: setattr(self, 'n', n), root: compare, '__eq__': equal}))


log = []
for root, relation in [('__lt__', lambda a, b: a < b), ('__le__', lambda a, b: a <= b), ('__gt__', lambda a, b: a > b), ('__ge__', lambda a, b: a >= b)]:
    kind = make(root, relation)
    for a in (1, 2, 3):
        x, y = kind(a), kind(2)
        log.append([x < y, x <= y, x > y, x >= y, x == y, x != y])
    log.append([getattr(kind, name).__name__ for name in ('__lt__', '__le__', '__gt__', '__ge__', '__ne__')])
key = functools.cmp_to_key(lambda a, b: b - a)
keys = [key(n) for n in (3, 1, 2)]
log.append([k.obj for k in sorted(keys)])
log.append([keys[0] < keys[1], keys[0] > keys[1], keys[0] <= keys[0], keys[0] >= keys[1], keys[0] == key(3), keys[0] != keys[1]])
log.append((key.__name__, sorted([5, 2, 9], key=key)))
for wrong in (lambda: hash(keys[0]), lambda: setattr(keys[0], 'other', 1), lambda: key(1) < 2):
    try:
        wrong()
    except Exception, problem:
        log.append((type(problem).__name__, str(problem)))
