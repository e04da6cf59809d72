# Which methods of a class that is derived from a builtin type CPython asks, and which it passes over.
import copy, datetime, math, operator

log = []

def told(call):
    del log[:]
    try:
        return '%r %s' % (call(), log)
    except Exception, error:
        return '%s: %s %s' % (type(error).__name__, error, log)

def noting(name, value):
    def method(self, *rest):
        log.append(name)
        if isinstance(value, Exception):
            raise value
        return value
    return method

def made(base, **methods):
    return type('X', (base,), dict(('__%s__' % name, noting(name, value)) for name, value in methods.items()))

NUMBERS = [(int, 5), (long, 5L), (float, 2.5), (complex, 2j)]

# A number says itself whether it is none; how large it is, its class says.
for base, value in NUMBERS:
    x = made(base, len=0, abs='size')(value)
    print told(lambda: bool(x)), told(lambda: not x), told(lambda: abs(x)), told(lambda: pow(x, 2, 3)), told(lambda: type(+x))

# NotImplemented leaves the operation to what is on the right, or is the end of it.
for base, value in NUMBERS + [(str, 'a'), (unicode, u'a'), (list, [1]), (tuple, (1,)), (set, [1])]:
    for methods in [dict(add=NotImplemented), dict(radd=NotImplemented), dict(add=NotImplemented, radd=NotImplemented), dict(radd='r')]:
        x = made(base, **methods)(value)
        print base.__name__, sorted(methods)
        for other in [1, 1L, 1.5, 1j, 'b', u'b', [2], (2,), x]:
            print ' ', repr(other), told(lambda: x + other), told(lambda: other + x)
x = made(set, **{'or': NotImplemented})([1])
print told(lambda: x | {2})

# What is converted by methods of its own.
for base, value in [(str, '12'), (unicode, u'12'), (complex, 2j)]:
    x = made(base, int=7, float=1.5)(value)
    print told(lambda: int(x)), told(lambda: float(x)), told(lambda: '%d %s' % (x, 1)), told(lambda: math.sqrt(x))
print told(lambda: complex(made(complex, complex=1j)(2)))
print told(lambda: range(3)[:made(object, index=2)()])
print told(lambda: made(int, getslice='slice')(5)[-2:-1])
print told(lambda: type(operator.index(made(long)(5))).__name__), told(lambda: type(math.trunc(made(long)(5))).__name__)
print told(lambda: cmp(made(int, eq=False)(5), 5)), told(lambda: format(made(float)(1.5), 'd'))

# Arguments are taken from a tuple as they are, keys are not.
def taken(*arguments):
    return arguments
print told(lambda: taken(*made(tuple, iter=iter('pq'))([1, 2])))
print told(lambda: sorted(dict.fromkeys(made(dict, iter=iter('pq'))({1: 2}))))
def sliced(step):
    numbers = [1, 2]
    numbers[::step] = made(int)(5)
def assigned():
    numbers = [1, 2]
    numbers[0:1] = made(int)(5)
print told(lambda: sliced(2)), told(assigned)

# A missing attribute is asked for once, and is no mistake to who only looks.
class Lacking(object):
    def __getattr__(self, name):
        log.append(name)
        raise AttributeError(name)
x = Lacking()
print told(lambda: x.one), told(lambda: hasattr(x, 'two')), told(lambda: getattr(x, 'three', 3))
print told(lambda: type(copy.copy(x)).__name__) .split()[0], told(lambda: type(copy.deepcopy([x])[0]).__name__).split()[0]
print told(lambda: datetime.date(2012, 1, 1) == x)
print told(lambda: isinstance(1, made(int, instancecheck=True)(5))), told(lambda: issubclass(int, made(str, subclasscheck=True)('a')))

# The methods of a context manager are its class's.
x.__enter__ = x.__exit__ = lambda *_: log.append('instance')
def entered():
    with x:
        pass
print told(entered)
