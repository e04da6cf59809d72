# ends: limit at 3
from collections import namedtuple
T = namedtuple('T' * 10000000, 'a b')
repr(T(1,2))
