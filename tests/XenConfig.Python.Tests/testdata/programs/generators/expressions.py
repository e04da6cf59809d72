r = list(x * 2 for x in range(4) if x % 2)
s = sum(x for x in xrange(5)), max(len(w) for w in ['a', 'bcd']), dict((k, v) for k, v in [(1, 2)])
t = [list((x, y) for x in range(3) for y in range(x))]
# The first iterable is evaluated at once, the rest when asked for.
log = []
def noted(name, value):
    log.append(name)
    return value
try: g = (x for x in noted.missing)
except AttributeError, e: u = str(e)
def late():
    y = 1
    g = (x + y for x in [1])
    y = 10
    return list(g)
v = late()
x = 'kept'
list(x for x in range(3))
w = x
[x for x in range(3)]
w = w, x
g = (i for i in 5 * [0])
n = g.__name__, type(g).__name__
del g, e
list(1 / x for x in [1, 0])
