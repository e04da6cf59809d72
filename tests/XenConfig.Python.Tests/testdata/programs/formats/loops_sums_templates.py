# Loops that take pairs apart, texts in sums and templates that stand in the code.
global errors, d, order, say, name, Rmod
d = {'a': 1, 'b': 2, 'c': 3}
pairs = []
for k, v in d.iteritems():
    pairs.append((v, k))
for i, (k, v) in enumerate(d.iteritems()):
    pairs.append((i, k, v))
for i, k in enumerate(sorted(d), 5):
    pairs.append((i, k))
errors = []
def attempt(f):
    try:
        errors.append(f())
    except Exception, e:
        errors.append((type(e).__name__, str(e)))
def triple():
    for a, b, c in d.iteritems():
        pass
def single():
    for (a,) in d.iteritems():
        pass
def grows():
    for k, v in d.iteritems():
        d[k + 'x'] = v
def generated():
    return list((v, k) for k, v in {'x': 1}.iteritems())
for f in (triple, single, grows, generated):
    attempt(f)
class Targets:
    pass
t = Targets()
store = {}
for t.key, store['value'] in {'k': 'v'}.iteritems():
    pass
stored = t.key, store
for k, k in {'once': 'twice'}.iteritems():
    last = k

name = 'web1'
sums = [
    'phy:' + name + ',xvda,w',
    'a' + 'b' + name + 'd' + 'e' + name + 'g',
    name + u'\xe9' + 'x',
    'x' * 300 + name + 'y',
    1 + 2 + 3.5,
    [1] + [2] + [3],
]
sums[3] = len(sums[3]), sums[3][-6:]
class Radd(object):
    def __radd__(self, other):
        return 'radd(%s)' % other
    def __add__(self, other):
        return 'add(%s)' % other
sums.append('a' + 'b' + Radd() + 'c')
sums.append(Radd() + 'a' + 'b')
class Text(str):
    def __add__(self, other):
        return 'own ' + str.__add__(self, other)
sums.append(Text('t') + 'u' + 'v')
order = []
def say(x):
    order.append(x)
    return x
attempt(lambda: say('a') + say('b') + say(1) + say('never'))
attempt(lambda: say('c') + say('d') + say(None))
attempt(lambda: say(2) + say('e') + say('f'))

class Rmod(str):
    def __rmod__(self, other):
        return 'rmod'
formats = [
    '%d-%s' % (7, 'x'), '%5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5), '%i%u' % (-3, 4L), '%d' % True, '%d' % 3.99,
    '%s' % name, '%s' % (name,), '%(a)s and %(b)05.1f' % {'a': 1, 'b': 2}, '%%' % (), '%*d' % (5, 42), '%.*f' % (2, 3.14159),
    '%s %s' % (u'\xe9', 'b'), '%x %X %o %#x' % (255, 255, 8, 16), '%c%c' % (65, 'B'), '%r' % ('q',), '%s' % Rmod('m'), '%5s|%-5s|' % ('ab', 'cd'),
    '%.2s' % 'abc', '%ld' % 5, '100%%%s' % '!', '%s' % [1, 2], '%s' % ((1, 2),), '%d%%' % 50, '' % (), 'none' % {}, '%d' % -9223372036854775808,
]
attempt(lambda: '%d' % 'x')
attempt(lambda: '%s %s' % 'one')
attempt(lambda: '%s' % ('a', 'b'))
attempt(lambda: '%(a)s' % ('a',))
attempt(lambda: '%(a' % {'a': 1})
attempt(lambda: '%s %' % (say('evaluated'),))
attempt(lambda: '%d %y' % ('first', 2))
attempt(lambda: '%d %y' % (1, 2))
attempt(lambda: '%999999999999999999999d' % 1)
attempt(lambda: '%.99999999999d' % 1)
attempt(lambda: '%*d' % ('x', 1))
attempt(lambda: 'plain' % 1)
attempt(lambda: '%(missing)s' % {})
attempt(lambda: '%s %(a)s' % {'a': 1})
shown = errors, order
