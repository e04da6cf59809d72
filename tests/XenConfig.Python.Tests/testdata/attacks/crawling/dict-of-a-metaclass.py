# ends: exception at 6
class B(object): pass
class M(B, type): pass
X = M('X', (), {})
assert type(B.__dict__['__dict__'].__get__(X)) is type(type.__dict__)
B.__dict__['__dict__'].__set__(X, {'a': 1})
