# within: 0.2 s
# ends: limit
class A(object): pass
class B(A): pass
class D(A): pass
c = [type("X", (B,), {}) for i in range(1000)]
while 1:
    B.__bases__ = (D,)
    B.__bases__ = (A,)
