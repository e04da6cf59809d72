# The abstract classes, what is declared to be of them and what is by its methods, and the methods that they give.
def main():
    import abc, collections
    names = ['Hashable', 'Iterable', 'Iterator', 'Sized', 'Container', 'Callable', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView',
             'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence']
    class Old:
        def __len__(self): return 0
        def __iter__(self): return iter(())
    class New(object):
        __hash__ = None
        def __contains__(self, x): return False
        def next(self): raise StopIteration
        def __iter__(self): return self
    values = [1, 'a', u'a', [], (), {}, set(), frozenset(), xrange(2), iter([]), {}.viewkeys(), {}.viewitems(), {}.viewvalues(), len, None, int,
              Old(), New(), New, (i for i in ()), collections.OrderedDict(), collections.deque(), collections.Counter(), buffer('a'), bytearray('a')]
    table = []
    for name in names:
        kind = getattr(collections, name)
        table.append((name, ''.join('01'[isinstance(value, kind)] for value in values), sorted(kind.__abstractmethods__)))
    subclasses = [issubclass(dict, collections.Mapping), issubclass(list, collections.MutableSequence), issubclass(tuple, collections.MutableSequence),
                  issubclass(Old, collections.Sized), issubclass(New, collections.Hashable), issubclass(bool, collections.Hashable)]
    return table, subclasses, repr(collections.Mapping), repr(type(collections.Sized)), collections.Set.__mro__[1:]

table, subclasses, shown, meta, order = main()

def own():
    import abc
    class Device(object):
        __metaclass__ = abc.ABCMeta
        @abc.abstractmethod
        def path(self): pass
        @abc.abstractproperty
        def mode(self): pass
        def spec(self): return '%s,%s' % (self.path(), self.mode)
    class Disk(Device):
        def path(self): return 'phy:a'
    class Whole(Disk):
        mode = 'w'
    seen = [Whole().spec(), sorted(Device.__abstractmethods__), sorted(Disk.__abstractmethods__), sorted(Whole.__abstractmethods__)]
    for kind in Device, Disk:
        try:
            kind()
        except TypeError, e:
            seen.append(str(e))
    Device.register(int)
    seen += [isinstance(5, Device), isinstance('a', Device), issubclass(bool, Device), isinstance(5, Disk), issubclass(Whole, Device)]
    for wrong in (5, 'a'):
        try:
            Device.register(wrong)
        except TypeError, e:
            seen.append(str(e))
    try:
        Whole.register(Device)
    except RuntimeError, e:
        seen.append(str(e))
    return seen

device = own()

def mixins():
    import collections
    class Bag(collections.MutableSet):
        def __init__(self, items=()): self.items = list(items)
        def __contains__(self, x): return x in self.items
        def __iter__(self): return iter(self.items)
        def __len__(self): return len(self.items)
        def add(self, x):
            if x not in self.items: self.items.append(x)
        def discard(self, x):
            if x in self.items: self.items.remove(x)
        def __repr__(self): return 'Bag(%r)' % self.items
    class Pairs(collections.MutableMapping):
        def __init__(self): self.pairs = []
        def __getitem__(self, key):
            for k, v in self.pairs:
                if k == key: return v
            raise KeyError(key)
        def __setitem__(self, key, value):
            self.pairs = [p for p in self.pairs if p[0] != key] + [(key, value)]
        def __delitem__(self, key):
            self[key]
            self.pairs = [p for p in self.pairs if p[0] != key]
        def __iter__(self): return iter([k for k, v in self.pairs])
        def __len__(self): return len(self.pairs)
    class Row(collections.MutableSequence):
        def __init__(self, items): self.row = list(items)
        def __getitem__(self, i): return self.row[i]
        def __setitem__(self, i, v): self.row[i] = v
        def __delitem__(self, i): del self.row[i]
        def __len__(self): return len(self.row)
        def insert(self, i, v): self.row.insert(i, v)
    a, b = Bag([1, 2, 3]), Bag([3, 4])
    seen = [a & b, a | b, a - b, a ^ b, a <= b, Bag([3]) < a, a >= Bag([1]), a == Bag([3, 2, 1]), a != b, a.isdisjoint(Bag([9])), a & [1, 7], a | (8,)]
    a |= [5]; a &= Bag([1, 5, 6]); a ^= [1, 9]; a -= [9]
    seen += [a, b.pop(), b]
    for call in (lambda: a.remove(77), lambda: Bag().pop(), lambda: a < 5, lambda: hash(a)):
        try:
            seen.append(call())
        except Exception, e:
            seen.append(repr(e))
    m = Pairs()
    m.update({'a': 1}, b=2)
    m.update([('c', 3)])
    seen += [m.items(), m.keys(), m.values(), m.get('z', 0), 'a' in m, m.setdefault('d', 4), m.pop('a'), m.pop('zz', None), m.popitem(), m == {'c': 3, 'd': 4},
             dict(m), list(m.iteritems())]
    for call in (lambda: m.pop('zz'), lambda: m['zz'], lambda: m.update(1, 2)):
        try:
            seen.append(call())
        except Exception, e:
            seen.append(repr(e))
    m.clear()
    seen.append(len(m))
    r = Row('abc')
    r.append('d'); r.extend('ef'); r.reverse(); r.remove('c'); r += 'z'
    seen += [r.row, r.pop(), r.pop(0), r.index('d'), r.count('a'), 'q' in r, list(reversed(r))]
    return seen

mixed = mixins()
