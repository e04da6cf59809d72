x = 1
def f():
    global x
    x = 2
    y = [1]
    def g(a=y):
        a.append(x)
        return a
    return g
print f()(), x
def counter():
    n = [0]
    def inc():
        n[0] += 1
        return n[0]
    return inc
c = counter(); c(); print c()
class K:
    z = 3
    def m(self): return [z for z in range(3)], z
try:
    print K().m()
except NameError, e:
    print e
def h():
    try:
        print undefined_local
        undefined_local = 1
    except UnboundLocalError, e: print e
h()
print [lambda: i for i in range(3)][0]()
def free():
    fs = []
    for i in range(3):
        fs.append(lambda i=i, k=i: (i, k))
    return [q() for q in fs]
print free()
def outer(a, (b, c), *d, **e):
    class L:
        v = a
        def get(self): return a, b, c, d, sorted(e.items())
    return L().get(), L.v
print outer(1, (2, 3), 4, 5, k=6)
def ex():
    exec "q = 7"
    return q
print ex()
def loc(a):
    b = 2
    return sorted(locals().items())
print loc(1)
