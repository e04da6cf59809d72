class Any(type):
    def __instancecheck__(cls, value): return value == 'yes'
    def __subclasscheck__(cls, other): return other is int
A = Any('A', (object,), {})
r = [isinstance('yes', A), isinstance('no', A), issubclass(int, A), issubclass(str, A), isinstance(A(), A), isinstance('yes', (int, A))]
class Liar(object):
    @property
    def __class__(self): return int
s = isinstance(Liar(), int), isinstance(Liar(), Liar), type(Liar()).__name__
class Old: pass
class Older(Old): pass
t = issubclass(Older, Old), isinstance(Older(), Old), issubclass(Old, object), isinstance(Old(), object), isinstance(Old, type), issubclass(bool, (str, int))
class Duck: 
    __bases__ = ()
u = isinstance(5, Duck())
errors = []
for code in ['isinstance(1, 2)', 'issubclass(1, int)', 'issubclass(int, 1)', 'isinstance(1, (int, 2))', 'isinstance(1, ("x",))', 'issubclass(int, ())', 'isinstance(1)']:
    try: eval(code)
    except TypeError, e: errors.append((code, str(e)))
    else: errors.append((code, 'fine'))
del A, e, code
