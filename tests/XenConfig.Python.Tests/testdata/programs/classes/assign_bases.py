class A(object):
    def who(self): return 'A'
class B(object):
    def who(self): return 'B'
class C(A): pass
c = C()
r = [c.who()]
C.__bases__ = (B,)
r += [c.who(), [k.__name__ for k in C.__mro__], [k.__name__ for k in B.__subclasses__()], A.__subclasses__()]
class OldA:
    def who(self): return 'OldA'
class OldB:
    def who(self): return 'OldB'
class OldC(OldA): pass
o = OldC()
OldC.__bases__ = (OldB, OldA)
r += [o.who(), len(OldC.__bases__)]
errors = []
for target, value in [(C, ()), (C, 5), (C, (C,)), (OldC, 5), (OldC, (5,)), (int, (object,))]:
    try: target.__bases__ = value
    except TypeError, e: errors.append(str(e))
try: del C.__bases__
except TypeError, e: errors.append(str(e))
del c, o, e, target, value, k
