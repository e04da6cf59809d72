# A method of a builtin base goes before that of a class behind it in the method resolution order, whatever kind of class that is.
def main():
    def tell(f):
        try:
            print repr(f())
        except Exception, e:
            print type(e).__name__, e

    class Old:
        def __new__(cls, *a): return 'never'
        def __init__(self, *a): self.n = a
        def __repr__(self): return 'never'
        def __len__(self): return 7
    class Mixin(object):
        def __len__(self): return 9
        def __eq__(self, other): return 'mixin'
        def __init__(self, *a): self.n = a
        def __getitem__(self, key): return key
    class Plain(object): pass
    class A(Plain, Old): pass
    class B(object, Old): pass
    class C(list, Mixin): pass
    class D(Mixin, list): pass
    class E(Exception, Mixin): pass
    class F(Plain, Mixin): pass
    for made in [A, B]:
        m = made()
        print type(m).__name__, hasattr(m, 'n'), repr(m)[:1], len(m)
        tell(lambda: made(1))
    c = C([1, 2])
    print len(c), c == [1, 2], c[0], hasattr(c, 'n')
    d = D([1, 2])
    print len(d), d == [1, 2], d[0], d.n
    e = E(1, 2)
    print len(e), e == 1, e.args, hasattr(e, 'n'), e[0]
    f = F(1)
    print len(f), f == 1, f.n, f['k']
    class H(object):
        def __init__(self, v): self.v = v
        def __hash__(self): return self.v
    for v in [2.5, -1, -1.5, True, 2**70, -1L, 'x', None]:
        tell(lambda: hash(H(v)))
    class S(set):
        def __iter__(self): return iter(['own'])
    class T(set):
        def __iter__(self): return [1]
    tell(lambda: S([1]))
    tell(lambda: T([1]))
    class X(str): pass
    def slots():
        class Y(X):
            __slots__ = ['n']
    tell(slots)

main()
