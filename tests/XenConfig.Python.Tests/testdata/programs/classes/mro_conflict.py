# CPython names the bases in the order of their addresses, so only the beginning of the message is compared.
class A(object): pass
class B(A): pass
class Good(B, A): pass
order = [c.__name__ for c in Good.__mro__]
try:
    class Bad(A, B): pass
except TypeError, e:
    message = str(e).split('for bases')[0]
del e
