# ends: completed: 0
class K(object):
    act = None
    def __hash__(self): return 1
    def __eq__(self, other):
        act, self.act = self.act, None
        if act: act()
        return False
global d
d = {}
a = K()
d[a] = 0
b = K()
d[b] = 0
del d[a]
b.act = lambda: d.__setitem__(K(), 0)
d[K()] = 0
while d: d.popitem()
print len(d)
