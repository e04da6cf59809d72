# ends: exception at 5: RuntimeError: maximum recursion depth exceeded while calling a Python object
import collections
T = collections.namedtuple('T', 'x')
T.__repr__ = T.__str__
repr(T(1))
