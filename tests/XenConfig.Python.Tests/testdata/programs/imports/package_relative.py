# Explicit relative imports, and Python 2's implicit ones: a module of a package finds its neighbours first.
import _guests
from _guests import sizes, default_memory
import _guests.deep as deep
r = _guests.bridge, default_memory, sizes.memory, sizes.prefix, sizes.names.loaded, sizes.table()
s = deep.memory, deep.outer, deep.value, deep.inner.here, _guests.__doc__
t = _guests.__name__, sizes.__name__, _guests.deep.inner.__name__, _guests.__package__, sizes.__package__, deep.__package__
del _guests, sizes, deep
