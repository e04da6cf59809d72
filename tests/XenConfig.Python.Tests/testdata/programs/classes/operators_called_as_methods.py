# The operators of builtin types, called as methods and put into other classes.
global asked, method, derived, shown
asked = []


def method(name, answer):
    def ask(self, *others):
        asked.append(name + str(len(others)))
        return NotImplemented if answer is NotImplemented else '%s of %s' % (name, type(self).__name__)
    return ask


def derived(name, base, methods):
    return type(name, (base,), dict((which, method(which, answer)) for which, answer in methods))


def shown(operate, left, right):
    del asked[:]
    try:
        result = operate(left, right)
        print type(result).__name__, result,
    except Exception, e:
        print type(e).__name__, e,
    print ' '.join(asked)


VALUES = [(int, 3), (bool, True), (long, 3L), (float, 2.5), (complex, 2j), (str, 'ab'), (unicode, u'cd'), (list, [1]), (tuple, (1,)),
          (frozenset, frozenset([2])), (bytearray, bytearray('x'))]
OTHERS = [2, 2L, 1.5, 'p', u'%s', [5], (6,), {7: 8}, set([1]), None, bytearray('q'), {1: 1}.viewkeys()]
for kind, value in VALUES:
    for stem in 'add mul mod divmod pow and lshift'.split():
        for name in ('__%s__' % stem, '__r%s__' % stem):
            if hasattr(kind, name):
                for other in OTHERS:
                    print kind.__name__, name,
                    shown(getattr(kind, name), value, other)


class Foreign(object):
    __add__ = list.__add__
    __mul__ = int.__mul__
    __sub__ = None


class Old:
    __add__ = list.__add__


class Number(int):
    __radd__ = int.__add__


shown(lambda a, b: a + b, Foreign(), [1])
shown(lambda a, b: a * b, Foreign(), 1)
shown(lambda a, b: a - b, Foreign(), 1)
shown(lambda a, b: a + b, Old(), [1])
shown(lambda a, b: a + b, 'x', Number(2))
shown(lambda a, b: a + b, 1, Number(2))
