# ends: limit at 3
class C(object):
  __slots__ = ['a%d' % i for i in xrange(100000)]
C()
l = []
while 1: l.append(C())
