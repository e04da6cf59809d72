# ends: limit at 3
from collections import namedtuple
T = namedtuple('T', ' '.join('a%d' % i for i in xrange(50000)))
T(*range(50000))
