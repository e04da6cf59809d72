global M1, M2, Fine
class M1(type): pass
class M2(type): pass
class A(object): __metaclass__ = M1
class B(object): __metaclass__ = M2
class Fine(M1, M2): pass
class C(A, B): __metaclass__ = Fine
kind = type(C).__name__
class D(A, B): pass
