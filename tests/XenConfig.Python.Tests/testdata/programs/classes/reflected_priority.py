class A(object):
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
    def __eq__(self, o): return 'A.eq'
    def __lt__(self, o): return 'A.lt'
    def __gt__(self, o): return 'A.gt'
class B(A):
    def __radd__(self, o): return 'B.radd'
    def __eq__(self, o): return 'B.eq'
    def __gt__(self, o): return 'B.gt'
class Same(A): pass
r = [A() + B(), B() + A(), A() + Same(), A() == B(), B() == A(), A() < B(), 1 + A(), 1 + B()]
class MyInt(int):
    def __radd__(self, o): return 'MyInt.radd'
    def __rsub__(self, o): return 'MyInt.rsub'
s = [1 + MyInt(2), 1 - MyInt(2), MyInt(2) + 1, 1 * MyInt(2), 1.5 + MyInt(2)]
class N(object):
    def __add__(self, o): return NotImplemented
    def __mul__(self, o): return NotImplemented
class R(object):
    def __radd__(self, o): return 'R.radd'
t = [N() + R()]
try: N() + N()
except TypeError, e: t.append(str(e))
try: N() * 2
except TypeError, e: t.append(str(e))
class MyList(list):
    def __radd__(self, o): return 'MyList.radd'
u = [[1] + MyList([2])]
del e
