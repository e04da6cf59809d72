# dir() of the values that configs have.
for value in (1, True, 2L, 2.5, 1j, '', u'', (), [], {}, set(), frozenset(), None, object()):
    print type(value).__name__, dir(value)


class I(int):
    pass


class S(str):
    pass


class T(tuple):
    pass


new_arguments = [value.__getnewargs__() for value in (1, True, 2L, 2.5, 1j, 'a', u'b', (1, 2), I(3), S('x'), T((1,)))]
