def fails_at(n):
    count = [0]
    def compare(a, b):
        count[0] += 1
        if count[0] == n: raise ValueError('at %d' % n)
        return cmp(a, b)
    return compare
left = []
for n in (1, 3, 7, 20):
    items = [(i * 7) % 20 for i in range(20)]
    try: items.sort(fails_at(n))
    except ValueError, e: left.append((str(e), items))
def grows(a, b):
    items.append(1)
    return cmp(a, b)
items = [3, 1, 2]
try: items.sort(grows)
except ValueError, e: left.append((str(e), items))
seen = []
def looks(x):
    seen.append(len(items))
    return x
items.sort(key=looks)
r = items, seen
errors = []
for args, kwargs in [((5,), {}), ((lambda a, b: 'x',), {}), ((lambda a, b: 1L,), {}), ((), {'key': 5}), ((), {'reverse': 'x'}), ((), {'bad': 1}), ((None, None, 2, 3), {})]:
    try: [2, 1].sort(*args, **kwargs)
    except TypeError, e: errors.append(str(e))
s = sorted('bca', reverse=True), sorted([1, 'a', None, 2.5, (), []]), sorted([(1, 'b'), (0, 'a'), (1, 'a')], key=lambda p: p[0], reverse=True)
class Bad(object):
    def __lt__(self, other): raise KeyError('in lt')
try: sorted([Bad(), Bad()])
except KeyError, e: t = str(e)
del e, n, args, kwargs
