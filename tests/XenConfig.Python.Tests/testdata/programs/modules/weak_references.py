import _weakref
class Guest(object):
    def __init__(self, name):
        self.name = name
    def __eq__(self, other):
        return self.name == other.name
    def __hash__(self):
        return hash(self.name)
web, twin = Guest('web1'), Guest('web1')
first, second = _weakref.ref(web), _weakref.ref(twin)
answers = first() is web, first == second, first != second, hash(first) == hash('web1'), first == 5, isinstance(first, _weakref.ReferenceType)
class Keyed(_weakref.ref):
    def __new__(cls, guest, callback, key):
        self = _weakref.ref.__new__(cls, guest, callback)
        self.key = key
        return self
    def __init__(self, guest, callback, key):
        super(Keyed, self).__init__(guest, callback)
keyed = Keyed(web, None, 3)
named = keyed.key, keyed().name
wrong = []
for value in (1, 'a', (1,), [1], {}, None, 2L, u'b', 1.5):
    try:
        _weakref.ref(value)
    except TypeError, e:
        wrong.append(str(e))
