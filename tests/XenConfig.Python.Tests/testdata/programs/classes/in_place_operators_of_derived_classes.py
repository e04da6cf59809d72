# What an augmented assignment asks of classes derived from builtin types.
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


def add(a, b):
    a += b
    return a


def multiply(a, b):
    a *= b
    return a


def power(a, b):
    a **= b
    return a


def unite(a, b):
    a |= b
    return a


class Old:
    def __rpow__(self, other): return 'rpow of Old'
    def __ipow__(self, other): return NotImplemented


N = NotImplemented
BASES = [(object, ()), (int, (3,)), (str, ('ab',)), (list, ([1],)), (tuple, ((1, 2),)), (set, ([1],)), (bytearray, ('x',)), (dict, ())]
for stem, operate in [('add', add), ('mul', multiply), ('pow', power), ('or', unite)]:
    plain, reflected, changing = '__%s__' % stem, '__r%s__' % stem, '__i%s__' % stem
    for base, value in BASES:
        for form in [(), ((plain, 1),), ((plain, N),), ((changing, N),), ((changing, 1), (plain, 1)), ((changing, N), (plain, N), (reflected, N))]:
            L = derived('L', base, form)
            print stem, base.__name__, [which for which, _ in form]
            for other in (2, 'p', [5], set([2]), None, Old(), derived('R', object, ((reflected, 1),))(), derived('I', object, ((changing, 1), (reflected, N)))()):
                shown(operate, L(*value), other)
            shown(operate, [7], L(*value))
            if stem != 'pow':
                # CPython itself crashes there.
                shown(operate, Old(), L(*value))
