"""The part of functools that is made of classes and of other functions; partial and reduce are natives."""

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__doc__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a function look like the one that it wraps."""
    for name in assigned:
        setattr(wrapper, name, getattr(wrapped, name))
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that does the same."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# What follows from each ordering that a class may define, in terms of it and of equality.
_DERIVED = {
    '__lt__': {
        '__gt__': lambda self, other: not (self < other or self == other),
        '__le__': lambda self, other: self < other or self == other,
        '__ne__': lambda self, other: not self == other,
        '__ge__': lambda self, other: not self < other,
    },
    '__le__': {
        '__ge__': lambda self, other: not self <= other or self == other,
        '__lt__': lambda self, other: self <= other and not self == other,
        '__ne__': lambda self, other: not self == other,
        '__gt__': lambda self, other: not self <= other,
    },
    '__gt__': {
        '__lt__': lambda self, other: not (self > other or self == other),
        '__ge__': lambda self, other: self > other or self == other,
        '__ne__': lambda self, other: not self == other,
        '__le__': lambda self, other: not self > other,
    },
    '__ge__': {
        '__le__': lambda self, other: (not self >= other) or self == other,
        '__gt__': lambda self, other: self >= other and not self == other,
        '__ne__': lambda self, other: not self == other,
        '__lt__': lambda self, other: not self >= other,
    },
}


def total_ordering(cls):
    """Completes the orderings of a class that defines one of them and equality."""
    defined = set(dir(cls))
    known = defined & set(_DERIVED)
    if not known:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for name, function in _DERIVED[max(known)].items():
        if name not in defined:
            # A function of its own, so that no class's method carries another's name.
            def compare(self, other, _function=function):
                return _function(self, other)
            compare.__name__ = name
            setattr(cls, name, compare)
    return cls


def cmp_to_key(mycmp):
    """Makes a key function of a comparing function."""
    class K(object):
        __slots__ = ['obj']

        def __init__(self, obj, *args):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        def __ne__(self, other):
            return mycmp(self.obj, other.obj) != 0

        def __hash__(self):
            raise TypeError('hash not implemented')
    return K
