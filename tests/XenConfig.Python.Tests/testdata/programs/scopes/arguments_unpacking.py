def f(a, b=2, *args, **kwargs): return a, b, args, sorted(kwargs.items())
r = [f(1), f(1, 3), f(1, 2, 3, 4), f(1, c=5), f(b=1, a=2), f(*[1, 2, 3]), f(*'ab', **{'x': 1}), f(1, *(2,), **dict(z=3)), f(1, b=5, *())]
def tuples((a, b), (c, (d, e))=(3, (4, 5)), *rest): return a, b, c, d, e, rest
s = [tuples((1, 2)), tuples('xy', [1, 'zw'], 9), (lambda (x, y): x + y)((1, 2))]
class Mapping:
    def keys(self): return ['p', 'q']
    def __getitem__(self, key): return key.upper()
t = f(1, **Mapping())
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
u = f(*Seq()), f(*(x for x in 'ab')), f(*{'k': 1}), f(*iter([7]))
v = apply(f, (1, 2), {'c': 3}), apply(f, [1]), f.func_defaults, f.func_code.co_varnames, f.func_code.co_argcount, f.func_code.co_flags & 12

