# A container's own __init__ fills what the class's __new__ has made.
def main():
    class L(list):
        def __new__(cls, *a): return list.__new__(cls, *a)
    class D(dict):
        def __new__(cls, *a, **k): return super(D, cls).__new__(cls, *a)
    class S(set):
        def __new__(cls, *a): return set.__new__(cls)
    class B(bytearray):
        def __new__(cls, *a): return bytearray.__new__(cls, *a)
    class F(D): pass
    class G(D):
        def __init__(self, *a): pass
    class E(ValueError):
        def __new__(cls, *a): return ValueError.__new__(cls, 'made', *a)
    l = L('ab')
    l.__init__('cd')
    return L('abc'), D({1: 2}), D([(1, 2)], x=3), S('a'), B('abc'), F({3: 4}), G({1: 2}), l, list.__new__(list, 'abc'), dict.__new__(dict, {1: 2}), E('a').args
result = main()
