# Which methods of classes derived from builtin types a comparison asks, how often, and what it goes on to where they give no answer.
global asked, method, derived, shown
asked = []


def method(name, answer):
    def ask(self, *others):
        asked.append(name + ' of ' + type(self).__name__)
        return answer
    return ask


def derived(name, base, methods):
    return type(name, (base,), dict((which, method(which, answer)) for which, answer in methods))


def shown(operate, left, right):
    del asked[:]
    try:
        print operate(left, right),
    except Exception, e:
        print type(e).__name__, e,
    print ', '.join(asked)


N = NotImplemented
FORMS = [(), (('__eq__', N),), (('__lt__', 'yes'),), (('__eq__', N), ('__lt__', N), ('__gt__', N)), (('__cmp__', 1),), (('__cmp__', 0), ('__eq__', N), ('__lt__', N))]
BASES = [(object, ()), (int, (3,)), (str, ('ab',)), (list, ([1],)), (dict, ({1: 2},)), (set, ([1],))]
for sign, operate in [('==', lambda a, b: a == b), ('<', lambda a, b: a < b), ('cmp', cmp)]:
    for base, value in BASES:
        for form in FORMS:
            L = derived('L', base, form)
            print sign, base.__name__, form
            for other in (3, 'ab', [1], {1: 2}, None):
                shown(operate, L(*value), other)
                shown(operate, other, L(*value))
            for form2 in FORMS[2:]:
                if base is not object or form and form2:
                    shown(operate, L(*value), derived('D', L, form2)(*value))
                shown(operate, L(*value), derived('R', int, form2)(4))
                shown(operate, derived('R', frozenset, form2)([1, 2]), L(*value))
