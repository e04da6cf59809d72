# Which methods of classes derived from builtin types an operator asks, in which order, and what is said where none answers.
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
BASES = [(object, ()), (int, (3,)), (str, ('ab',)), (unicode, (u'cd',)), (list, ([1],)), (set, ([1],))]
STEMS = [('add', lambda a, b: a + b), ('mul', lambda a, b: a * b), ('mod', lambda a, b: a % b), ('or', lambda a, b: a | b)]
for stem, operate in STEMS:
    plain, reflected = '__%s__' % stem, '__r%s__' % stem
    FORMS = [(), ((plain, N),), ((reflected, N),), ((reflected, 1),), ((plain, N), (reflected, 1))]
    for base, value in BASES:
        for form in FORMS:
            L = derived('L', base, form)
            print stem, base.__name__, [which for which, _ in form]
            for other in (1, 'p', u'q', [5], None):
                shown(operate, L(*value), other)
                shown(operate, other, L(*value))
            for form2 in FORMS[2:4]:
                shown(operate, L(*value), derived('D', L, form2)(*value))
                shown(operate, derived('D', L, form2)(*value), L(*value))
                shown(operate, L(*value), derived('O', int, form2)())
