# A new-style class may mix in an old-style one: the method resolution order holds both kinds.
class Named:
    prefix = 'vm-'
    def label(self): return self.prefix + self.name
class Guest(object, Named):
    def __init__(self, name): self.name = name
class Late(Named, object):
    prefix = 'late-'
g, l = Guest('a'), Late()
l.name = 'b'
labels = [g.label(), l.label()]
order = [c.__name__ for c in Guest.__mro__], [c.__name__ for c in Late.__mro__]
tests = [isinstance(g, Named), issubclass(Guest, Named), issubclass(Named, Guest), isinstance(g, object)]
kinds = [type(Guest).__name__, type(Named).__name__, Guest.__bases__[1] is Named, Guest.__base__.__name__]
try:
    type('Only', (Named,), {})
except TypeError, e:
    only = str(e)
del g, l, e
