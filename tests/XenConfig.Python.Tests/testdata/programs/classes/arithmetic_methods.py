class V(object):
    def __init__(self, x): self.x = x
    def __add__(self, o): return 'add', self.x, o
    def __radd__(self, o): return 'radd', self.x, o
    def __iadd__(self, o): return 'iadd', self.x, o
    def __div__(self, o): return 'div'
    def __truediv__(self, o): return 'truediv'
    def __floordiv__(self, o): return 'floordiv'
    def __mod__(self, o): return 'mod'
    def __divmod__(self, o): return 'divmod'
    def __rdivmod__(self, o): return 'rdivmod'
    def __pow__(self, o, m=None): return 'pow', o, m
    def __rpow__(self, o): return 'rpow', o
    def __lshift__(self, o): return 'lshift'
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __abs__(self): return 'abs'
    def __hex__(self): return '0xv'
    def __oct__(self): return '0v'
    def __int__(self): return 11
    def __long__(self): return 12L
    def __float__(self): return 1.5
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __trunc__(self): return 'trunc'
    def __nonzero__(self): return False
v = V(1)
r = [v + 2, 2 + v, v / 1, v // 1, v % 1, divmod(v, 1), divmod(1, v), v ** 2, pow(v, 2), pow(v, 2, 3), 2 ** v, v << 1, -v, +v, ~v, abs(v)]
s = [hex(v), oct(v), int(v), long(v), float(v), complex(v), range(5)[v], 'abcdef'[v:], bool(v), not v, bin(v), 'x' * v, [0, 1, 2, 3][v]]
w = v
w += 5
exec 'from __future__ import division\nt = v / 2'
del v
