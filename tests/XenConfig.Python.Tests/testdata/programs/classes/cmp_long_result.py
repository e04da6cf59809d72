# The result of __cmp__ must fit a machine word.
class LongCmp(object):
    def __cmp__(self, other): return 10L
class HugeCmp(object):
    def __cmp__(self, other): return 10L ** 30
r = LongCmp() > 0, cmp(LongCmp(), 0)
HugeCmp() > 0
