# ends: limit at 2
class A(object): __slots__ = ["a%d" % i for i in xrange(200000)]
