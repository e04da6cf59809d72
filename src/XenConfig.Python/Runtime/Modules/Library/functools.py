"""The part of functools that is made of classes and of other functions; partial and reduce are natives."""
import operator as _operator

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__doc__')
WRAPPER_UPDATES = ('__dict__',)

# The relations by which things are compared: how each is called, and the test.
_RELATIONS = dict(('__%s__' % name, getattr(_operator, name)) for name in ('lt', 'le', 'gt', 'ge', 'eq', 'ne'))

# For each ordering that a class may define: that of the other cases, that with equality put right, and that the other way round.
_FAMILIES = {
    '__lt__': ('__ge__', '__le__', '__gt__'),
    '__le__': ('__gt__', '__lt__', '__ge__'),
    '__gt__': ('__le__', '__ge__', '__lt__'),
    '__ge__': ('__lt__', '__gt__', '__le__'),
}


def _method(name, function):
    # A function of its own under the name, so that none is known by two.
    function.__name__ = name
    return function


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a function look like the one that it wraps."""
    for name in assigned:
        setattr(wrapper, name, getattr(wrapped, name))
    for mapping in updated:
        getattr(wrapper, mapping).update(getattr(wrapped, mapping, {}))
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that does the same."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def total_ordering(cls):
    """Completes the orderings of a class that defines one of them and equality."""
    defined = dir(cls)
    roots = [name for name in _FAMILIES if name in defined]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    # The names sort as they are preferred: the strict ones first, and what is less before what is greater.
    root = max(roots)
    holds = _RELATIONS[root]
    complement, sibling, converse = _FAMILIES[root]
    derived = {complement: lambda self, other: not holds(self, other), '__ne__': lambda self, other: not self == other}
    if root in ('__lt__', '__gt__'):
        derived[sibling] = lambda self, other: holds(self, other) or self == other
        derived[converse] = lambda self, other: not (holds(self, other) or self == other)
    else:
        derived[sibling] = lambda self, other: holds(self, other) and not self == other
        derived[converse] = lambda self, other: not holds(self, other) or self == other
    for name in derived:
        if name not in defined:
            setattr(cls, name, _method(name, derived[name]))
    return cls


def _unhashable(self):
    raise TypeError('hash not implemented')


def cmp_to_key(mycmp):
    """Makes a key function of a comparing function."""
    def keep(self, obj, *args):
        self.obj = obj

    def compare(name, test):
        return _method(name, lambda self, other: test(mycmp(self.obj, other.obj), 0))

    members = dict((name, compare(name, test)) for name, test in _RELATIONS.items())
    members.update(__slots__=['obj'], __init__=_method('__init__', keep), __hash__=_unhashable, __module__=__name__)
    return type('K', (object,), members)
