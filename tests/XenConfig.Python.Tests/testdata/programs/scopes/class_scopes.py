def f():
    x = 'function'
    class C:
        x = 'class'
        y = x
        def method(self): return x
        z = [x for _ in range(1)], list(x for _ in range(1))
    return C.y, C().method(), C.z
r = f()
def g():
    x = 'outer'
    class C:
        seen = x
        try: w = later
        except NameError, e: error = str(e)
    later = 1
    return C.seen, C.error
s = g()
def h():
    class A:
        def f(self): return B().name()
    class B:
        def name(self): return 'B'
    return A().f()
t = h()
class Private:
    __x = 1
    def get(self): return self.__x
    def __hidden(self): return 'hidden'
    def call(self): return self.__hidden()
    __dunder__ = 'kept'
u = Private().get(), Private().call(), sorted(n for n in dir(Private) if 'x' in n or 'hidden' in n), Private.__dunder__
class _Under:
    __y = 2
v = sorted(n for n in dir(_Under) if 'y' in n)
del n
