class A(object):
    def who(self): return 'A'
class B(object):
    def who(self): return 'B'
a = A()
a.__class__ = B
r = [a.who(), isinstance(a, B), type(a).__name__]
class OldA:
    def who(self): return 'OldA'
class OldB:
    def who(self): return 'OldB'
o = OldA()
o.__class__ = OldB
r += [o.who(), o.__class__.__name__, isinstance(o, OldA)]
errors = []
class Slots(object): __slots__ = 'x'
for target, value in [(a, int), (a, 5), (5, B), (a, Slots), (o, B), (a, OldA), (a, dict)]:
    try: target.__class__ = value
    except TypeError, e: errors.append(str(e))
try: del a.__class__
except TypeError, e: errors.append(str(e))
del a, o, e, target, value
