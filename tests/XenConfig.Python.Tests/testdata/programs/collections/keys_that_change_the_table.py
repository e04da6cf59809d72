global K, d, s, seed, number, draw, acting, log
seed = 12345


def draw(below):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % below


class K(object):
    """A key whose comparison may change the table that it is in."""
    act = None

    def __init__(self, name, hash=1):
        self.name = name
        self.hash = hash

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        act, self.act = self.act, None
        if act:
            act()
        return False


# A comparison fills the slot that the key was to go into.
d = {}
number = K('a')
d[number] = 0
acting = K('b')
d[acting] = 0
del d[number]
acting.act = lambda: d.__setitem__(K('c'), 1)
d[K('d')] = 2
filled = len(d), [(key.name, value) for key, value in d.items()]
while d:
    d.popitem()
s = set()
number = K('a')
s.add(number)
acting = K('b')
s.add(acting)
s.remove(number)
acting.act = lambda: s.add(K('c'))
s.add(K('d'))
filled_set = len(s), [key.name for key in s]
while s:
    s.pop()

# The same by chance, many times over.
log = []
for turn in range(300):
    d = {}
    s = set()
    keys = []
    for step in range(40):
        what = draw(6)
        key = K('%d.%d' % (turn, step), draw(3))
        if keys and draw(2):
            acting = keys[draw(len(keys))]
            other = K('x%d' % step, draw(3))
            acting.act = [
                lambda other=other: d.__setitem__(other, 'set'),
                lambda other=other: s.add(other),
                lambda: d and d.popitem(),
                lambda: s and s.pop(),
                lambda: draw(4) or d.clear(),
                lambda: draw(4) or s.clear(),
            ][draw(6)]
        if what < 2:
            d[key] = step
            keys.append(key)
        elif what < 4:
            s.add(key)
            keys.append(key)
        elif keys and what == 4:
            d.pop(keys[draw(len(keys))], None)
        elif keys:
            s.discard(keys[draw(len(keys))])
    log.append('%d %s %d %s' % (
        len(d), ' '.join(['%s=%s' % (k.name, v) for k, v in d.items()]), len(s), ' '.join([k.name for k in s])))
    while d:
        d.popitem()
    while s:
        s.pop()
results = log
del K, d, s, draw, acting, key, keys, other, number
