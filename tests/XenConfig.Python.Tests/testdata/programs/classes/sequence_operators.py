# What sequences and what is beside them make of + and *, in place and not.
import collections


class R(object):
    def __radd__(s, o): return 'radd'
    def __rmul__(s, o): return 'rmul'
    def __iter__(s): return iter('ab')


class RO:
    def __radd__(s, o): return 'radd'
    def __rmul__(s, o): return 'rmul'
    def __iter__(s): return iter('ab')


class L(list): pass


class LA(list):
    def __add__(s, o): return 'add'
    def __mul__(s, o): return 'mul'


class BA(bytearray): pass


class S(str): pass


class T(tuple): pass


class U(unicode): pass


class BAA(bytearray):
    def __add__(s, o): return 'add'
    def __mul__(s, o): return 'mul'


class N(object):
    def __index__(s): return 2


class I(int): pass


class D(collections.deque): pass

for A in (list, L, LA, bytearray, BA, BAA, str, S, unicode, U, tuple, T, collections.deque, D, dict, set):
    for B in (R, RO, N, I, lambda L=L: L([1]), lambda LA=LA: LA([1]), lambda: 3, lambda: [4], lambda: bytearray('q')):
        for op in ('+=', '*=', '+', '*'):
            d = {'A': A, 'B': B}
            try:
                exec ('x = A(); x %s B()' if '=' in op else 'x = A() %s B()') % op in d
                print A.__name__, B.__name__, op, type(d['x']).__name__, d['x']
            except Exception, e:
                print A.__name__, B.__name__, op, type(e).__name__, e
