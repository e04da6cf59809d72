global A, B
class A(object):
    def f(self, x=0): return x
class B: 
    def f(self): return 'B'
r = A.f(A(), 3), B.f(B()), A.f.im_self, A.f.im_class is A, A.f.__name__, A.f.im_func(None, 9)
errors = []
for call in [lambda: A.f(), lambda: A.f(1), lambda: B.f(3), lambda: B.f(A()), lambda: A.f(B())]:
    try: call()
    except TypeError, e: errors.append(str(e))
s = A.f == A.f, A.f is A.f, A().f == A().f, [].append == [].append
a = A()
t = a.f == a.f, hash(a.f) == hash(a.f), a.f.im_self is a
A.g = lambda self: 'later'
u = a.g()
a.h = lambda: 'own'
v = a.h()
try: A.f.x = 1
except AttributeError, e: w = str(e)
A.f.im_func.x = 2
y = A.f.x, a.f.x
del a, e, call
