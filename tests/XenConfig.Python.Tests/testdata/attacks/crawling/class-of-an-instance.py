# ends: exception at 4: TypeError: __class__ must be set to new-style class, not 'builtin_function_or_method' object
class A(object): pass
a = A()
a.__class__ = file
print a
