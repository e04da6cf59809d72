# ends: limit at 3
from collections import namedtuple
namedtuple("A", ["a%d" % i for i in xrange(100000)])
