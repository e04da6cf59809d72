import types
class A(object): pass
class Old: pass
def f(self, *rest): return ('f', rest)
a, o = A(), Old()
m = types.MethodType(f, a)
print m(1, 2), m.im_self is a, m.im_class, m.im_func is f
a.bound = types.MethodType(f, a, A)
print a.bound(3)
u = types.MethodType(f, None, A)
print u(a), repr(u), u.im_self
A.late = types.MethodType(f, None, A)
print a.late(5)
print types.MethodType(len, 'abc')(), types.MethodType(A, 1)
for arguments in ((), (f,), (f, None), (1, a), (f, a, A, 1), (f, None, None)):
    try:
        print types.MethodType(*arguments)
    except TypeError, e:
        print arguments[:1] and 'x', e
o.__len__ = types.MethodType(lambda self: 7, o)
print len(o)
try:
    types.MethodType(f, im_self=a)
except TypeError, e:
    print e
print types.MethodType is type(a.late), types.UnboundMethodType is types.MethodType
del a, o, m, u
