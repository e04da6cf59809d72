# ends: exception at 4: TypeError: __class__ assignment: only for heap types
class A(object): pass
a = A()
a.__class__ = file
print a
