"""The part of collections that is made of classes; deque and defaultdict are natives."""
from itertools import chain as _chain, izip as _izip, repeat as _repeat, starmap as _starmap
from operator import itemgetter as _itemgetter
from _abcoll import *
import _abcoll

__all__ = ['Counter', 'deque', 'defaultdict', 'namedtuple', 'OrderedDict'] + _abcoll.__all__

_KEYWORDS = frozenset(
    'and as assert break class continue def del elif else except exec finally for from global if import in is lambda not or pass print '
    'raise return try while with yield'.split())


def _is_mapping(value):
    return isinstance(value, dict) or hasattr(value, 'keys')


def _only_source(name, args):
    if not args:
        raise TypeError("descriptor %r of %s object needs an argument" % name)
    if len(args) > 2:
        raise TypeError('expected at most 1 arguments, got %d' % (len(args) - 1))
    return args[0], args[1] if len(args) == 2 else None


class OrderedDict(dict):
    """A dict that goes by the order in which its keys came."""

    # Keys stand in _order at ever larger places; those of deleted keys are left empty, and closed up when they are more than half.

    def __init__(*args, **kwds):
        self, source = _only_source(('__init__', "'OrderedDict'"), args)
        if '_OrderedDict__order' not in self.__dict__:
            self.__order = []
            self.__places = {}
        OrderedDict.__update(*args, **kwds)

    def __setitem__(self, key, value):
        if key not in self:
            self.__places[key] = len(self.__order)
            self.__order.append((key,))
        dict.__setitem__(self, key, value)

    def __delitem__(self, key):
        dict.__delitem__(self, key)
        self.__order[self.__places.pop(key)] = None
        if len(self.__order) > 16 and len(self.__order) > 2 * len(self.__places):
            self.__order[:] = filter(None, self.__order)
            self.__places.clear()
            for place, (kept,) in enumerate(self.__order):
                self.__places[kept] = place

    def __iter__(self):
        for entry in self.__order:
            if entry:
                yield entry[0]

    def __reversed__(self):
        for entry in reversed(self.__order):
            if entry:
                yield entry[0]

    def clear(self):
        del self.__order[:]
        self.__places.clear()
        dict.clear(self)

    def keys(self):
        return list(self)

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def iterkeys(self):
        return iter(self)

    def itervalues(self):
        for key in self:
            yield self[key]

    def iteritems(self):
        for key in self:
            yield key, self[key]

    # By the second name __init__ fills, also where a subclass has its own update().
    update = __update = _abcoll.MutableMapping.update.__func__

    __missing = object()

    def pop(self, key, default=__missing):
        if key not in self:
            if default is self.__missing:
                raise KeyError(key)
            return default
        value = self[key]
        del self[key]
        return value

    def setdefault(self, key, default=None):
        is_new = key not in self
        if is_new:
            self[key] = default
        return default if is_new else self[key]

    def popitem(self, last=True):
        for key in reversed(self) if last else self:
            return key, self.pop(key)
        raise KeyError('dictionary is empty')

    def __repr__(self, _shown={}):
        if id(self) in _shown:
            return '...'
        _shown[id(self)] = True
        try:
            return '%s(%r)' % (self.__class__.__name__, self.items()) if self else '%s()' % (self.__class__.__name__,)
        finally:
            del _shown[id(self)]

    def __reduce__(self):
        return self.__class__, ([[key, self[key]] for key in self],)

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        twin = self.__class__()
        memo[id(self)] = twin
        for key in self:
            twin[deepcopy(key, memo)] = deepcopy(self[key], memo)
        return twin

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        OrderedDict.__update(made, [(key, value) for key in iterable])
        return made

    def __eq__(self, other):
        # Another dict has no order that could differ.
        is_equal = dict.__eq__(self, other)
        return is_equal and all(key == same for key, same in _izip(self, other)) if isinstance(other, OrderedDict) else is_equal

    def __ne__(self, other):
        return not self == other

    def viewkeys(self):
        return KeysView(self)

    def viewvalues(self):
        return ValuesView(self)

    def viewitems(self):
        return ItemsView(self)


def _is_word(text):
    return all(c.isalnum() or c == '_' for c in text)


def _check_names(typename, field_names, rename):
    for name in [typename] + field_names:
        if type(name) != str:
            raise TypeError('Type names and field names must be strings')
        if not _is_word(name):
            raise ValueError('Type names and field names can only contain alphanumeric characters and underscores: %r' % name)
        if name in _KEYWORDS:
            raise ValueError('Type names and field names cannot be a keyword: %r' % name)
        if name[0].isdigit():
            raise ValueError('Type names and field names cannot start with a number: %r' % name)
    seen = set()
    for name in field_names:
        if name.startswith('_') and not rename:
            raise ValueError('Field names cannot start with an underscore: %r' % name)
        if name in seen:
            raise ValueError('Encountered duplicate field name: %r' % name)
        seen.add(name)


def _renamed(field_names):
    seen = set()
    for index, name in enumerate(field_names):
        usable = _is_word(name) and name not in _KEYWORDS and name and not name[0].isdigit() and not name.startswith('_') and name not in seen
        yield name if usable else '_%d' % index
        seen.add(name)


def namedtuple(typename, field_names, verbose=False, rename=False):
    """Makes a class of tuples whose items have names."""
    words = field_names.replace(',', ' ').split() if isinstance(field_names, basestring) else field_names
    field_names, typename = [str(word) for word in words], str(typename)
    if rename:
        field_names = list(_renamed(field_names))
    _check_names(typename, field_names, rename)
    fields = tuple(field_names)
    listed = repr(fields).replace("'", '')[1:-1]
    shown = '%s(%s)' % (typename, ', '.join(name + '=%r' for name in fields))

    # Only the constructor needs the names in its own code, for its keywords and for what Python says of wrong calls.
    source = 'def __new__(_cls, %s):\n    return _tuple_new(_cls, (%s))\n' % (listed, listed)
    namespace = {'_tuple_new': tuple.__new__, '__name__': 'namedtuple_' + typename}
    exec source in namespace

    def _make(cls, iterable, new=tuple.__new__, len=len):
        result = new(cls, iterable)
        if len(result) != len(fields):
            raise TypeError('Expected %d arguments, got %d' % (len(fields), len(result)))
        return result

    def __repr__(self):
        return shown % tuple(self)

    def _asdict(self):
        return OrderedDict(zip(self._fields, self))

    def _replace(_self, **kwds):
        result = _self._make(map(kwds.pop, fields, _self))
        if kwds:
            raise ValueError('Got unexpected field names: %r' % kwds.keys())
        return result

    def __getnewargs__(self):
        return tuple(self)

    def __getstate__(self):
        pass

    members = {
        '__doc__': '%s(%s)' % (typename, listed), '__slots__': (), '_fields': fields, '__new__': namespace['__new__'],
        '_make': classmethod(_make), '__repr__': __repr__, '_asdict': _asdict, '_replace': _replace, '__getnewargs__': __getnewargs__,
        '__getstate__': __getstate__, '__dict__': property(_asdict), '__module__': _caller_module(),
    }
    for index, name in enumerate(fields):
        members[name] = property(_itemgetter(index), doc='Alias for field number %d' % index)
    if verbose:
        print source
    return type(typename, (tuple,), members)


class Counter(dict):
    """A dict of how many there are of each; of what is not in it there are 0."""

    def __init__(*args, **kwds):
        self, source = _only_source(('__init__', "'Counter'"), args)
        super(Counter, self).__init__()
        self.update(source, **kwds)

    def __missing__(self, key):
        return 0

    def most_common(self, n=None):
        """The pairs, largest count first; of equal ones those first that come first."""
        pairs = self.items()
        pairs.sort(key=_itemgetter(1), reverse=True)
        return pairs[:max(n, 0)] if n is not None else pairs

    def elements(self):
        """Each element as many times as it counts."""
        return _chain.from_iterable(_starmap(_repeat, self.iteritems()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(*args, **kwds):
        """Adds counts, or one for each element."""
        self, source = _only_source(('update', "'Counter'"), args)
        if source is not None:
            if not isinstance(source, dict):
                for element in source:
                    self[element] = self.get(element, 0) + 1
            elif self:
                for element, count in source.iteritems():
                    self[element] = self.get(element, 0) + count
            else:
                super(Counter, self).update(source)
        if kwds:
            self.update(kwds)

    def subtract(*args, **kwds):
        """Takes counts away, or one for each element."""
        self, source = _only_source(('subtract', "'Counter'"), args)
        if source is not None:
            if isinstance(source, dict):
                for element, count in source.items():
                    self[element] = self.get(element, 0) - count
            else:
                for element in source:
                    self[element] = self.get(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def __delitem__(self, elem):
        self.pop(elem, None)

    def __copy__(self):
        return self.__class__(self)

    copy = __copy__

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __repr__(self):
        if not self:
            return '%s()' % self.__class__.__name__
        return '%s({%s})' % (self.__class__.__name__, ', '.join('%r: %r' % pair for pair in self.most_common()))

    def _combined(self, other, combine):
        # Only counts above 0 stay, as in a bag.
        result = Counter()
        for element, count in self.items():
            count = combine(count, other[element])
            if count > 0:
                result[element] = count
        for element, count in other.items():
            if element not in self:
                count = combine(0, count)
                if count > 0:
                    result[element] = count
        return result

    def __add__(self, other):
        return self._combined(other, lambda a, b: a + b) if isinstance(other, Counter) else NotImplemented

    def __sub__(self, other):
        return self._combined(other, lambda a, b: a - b) if isinstance(other, Counter) else NotImplemented

    def __or__(self, other):
        return self._combined(other, max) if isinstance(other, Counter) else NotImplemented

    def __and__(self, other):
        return self._combined(other, min) if isinstance(other, Counter) else NotImplemented


MutableMapping.register(OrderedDict)
