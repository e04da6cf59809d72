# pow() of three asks the functions of numbers of all three.
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


N = NotImplemented
NUMBERS = [1, 2L, 1.5, 2j, 'p', 0, -1, -3L]
for a in NUMBERS:
    for b in NUMBERS:
        for c in [1, 0L, -3, 1.5, 2j, 'p', [], None]:
            print repr(a), repr(b), repr(c),
            shown(lambda a, b, c=c: pow(a, b, c), a, b)


class Old:
    def __pow__(self, other, modulus=None): return 'Old %s %s' % (type(other).__name__, modulus)


for base, value in [(object, ()), (int, (3,)), (long, (3,)), (float, (2.5,)), (complex, (2j,)), (str, ('ab',)), (set, ())]:
    for form in [(), (('__pow__', 1),), (('__pow__', N),), (('__rpow__', 1),), (('__pow__', N), ('__rpow__', 1))]:
        L = derived('L', base, form)
        print base.__name__, [which for which, _ in form]
        for other in (2, 2L, 1.5, 'p', Old()):
            shown(lambda a, b: pow(a, b, 5), L(*value), other)
            shown(lambda a, b: pow(a, b, 5), other, L(*value))
            shown(lambda a, b: pow(5, a, b), other, L(*value))
            shown(lambda a, b: pow(a, b, 5L), L(*value), L(*value))
