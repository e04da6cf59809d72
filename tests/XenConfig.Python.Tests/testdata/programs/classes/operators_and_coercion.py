# Lists and their like know no other kind: with one of them on the other side, __coerce__ is asked.
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


import types

PAIRS = [('numbers', lambda self, other: (10, 4)), ('lists', lambda self, other: ([7], [8])), ('nothing', lambda self, other: None),
         ('no answer', lambda self, other: NotImplemented), ('no pair', lambda self, other: 5)]
for kind, coerce_ in PAIRS:
    for C in (type('New', (object,), {'__coerce__': coerce_}), types.ClassType('Old', (), {'__coerce__': coerce_}), type('L', (list,), {'__coerce__': coerce_})):
        for other in (1, 'p', [5], (6,), {7: 8}, set([1]), None, xrange(2), int):
            for operate in (lambda a, b: a + b, lambda a, b: a * b, lambda a, b: a - b, lambda a, b: a % b, divmod):
                print kind, C.__name__,
                shown(operate, C(), other)
                print kind, C.__name__,
                shown(operate, other, C())
