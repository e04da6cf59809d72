class Vm:
    memory = 128
    def __init__(self, name): self.name = name
    def __repr__(self): return 'Vm(%s)' % self.name
    def __getitem__(self, key): return key * 2
    def __len__(self): return 3
    def __cmp__(self, other): return cmp(self.name, other.name)
v = [Vm('b'), Vm('a')]
r = [repr(sorted(v)), v[0]['k'], len(v[0]), v[0].memory, v[0] > v[1], '%s' % v[0], '%(x)s' % v[0]]
del v
