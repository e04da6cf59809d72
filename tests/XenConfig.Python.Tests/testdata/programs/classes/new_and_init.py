global Init
class Single(object):
    made = None
    def __new__(cls, *args):
        if cls.made is None: cls.made = object.__new__(cls)
        return cls.made
    def __init__(self, value): self.value = value
a, b = Single(1), Single(2)
r = a is b, a.value
class Upper(str):
    def __new__(cls, text, extra): return str.__new__(cls, text.upper())
    def __init__(self, text, extra): self.extra = extra
u = Upper('abc', 5)
s = u, u.extra, type(u).__name__, u + 'd', type(u + 'd').__name__
class Other(object):
    def __new__(cls): return 'not an instance'
    def __init__(self): raise ValueError('never called')
t = Other()
class Tup(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (b, a))
v = Tup(1, 2)
errors = []
class Init(object):
    def __init__(self): return 5
for f in [lambda: Init(), lambda: object(1), lambda: int.__new__(str), lambda: int.__new__(), lambda: object.__new__(5), lambda: object.__new__(int),
          lambda: str.__new__(5)]:
    try: f()
    except TypeError, e: errors.append(str(e))
class NoInit(object): pass
try: NoInit(1)
except TypeError, e: errors.append(str(e))
del a, b, e, f
