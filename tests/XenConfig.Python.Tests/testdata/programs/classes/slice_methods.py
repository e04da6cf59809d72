class Old:
    def __getslice__(self, i, j): return 'getslice', i, j
    def __setslice__(self, i, j, v): self.log = 'setslice', i, j, v
    def __delslice__(self, i, j): self.log = 'delslice', i, j
    def __getitem__(self, k): return 'getitem', k
    def __setitem__(self, k, v): self.log = 'setitem', k, v
    def __delitem__(self, k): self.log = 'delitem', k
    def __len__(self): return 10
class New(object):
    __getslice__, __setslice__, __delslice__ = [f.im_func for f in (Old.__getslice__, Old.__setslice__, Old.__delslice__)]
    __getitem__, __setitem__, __delitem__, __len__ = [f.im_func for f in (Old.__getitem__, Old.__setitem__, Old.__delitem__, Old.__len__)]
out = []
for o in Old(), New():
    out += [o[1:2], o[:], o[-3:-1], o[1:2:1], o[1:2, 3], o[...], o['a':'b'], o[5], o[1:2, ...]]
    o[1:3] = 'v'; out.append(o.log)
    o[:-1] = 'w'; out.append(o.log)
    o[::2] = 'x'; out.append(o.log)
    del o[1:]; out.append(o.log)
    del o[1:2:3]; out.append(o.log)
    o[1:2] += 'y',; out.append(o.log)
class L(list):
    def __getitem__(self, k): return 'item', k
    def __getslice__(self, i, j): return 'slice', i, j
l = L('abc')
r = l[0], l[1:], l[::2], list.__getslice__(l, 0, 2), list.__getitem__(l, 1), [x for x in l]
class Only(object):
    def __getitem__(self, k): return k
s = Only()[1:2], Only()[:], Only()[1:2:3], Only()[1, 2:3], Only()[...]
del o, l, f, x
