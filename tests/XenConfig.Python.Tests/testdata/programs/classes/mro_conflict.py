class A(object): pass
class B(A): pass
class Good(B, A): pass
order = [c.__name__ for c in Good.__mro__]
class Bad(A, B): pass
