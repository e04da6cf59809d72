class Small(object):
    __slots__ = ()
    limit = 5
s = Small()
r = s.limit
s.limit = 6
