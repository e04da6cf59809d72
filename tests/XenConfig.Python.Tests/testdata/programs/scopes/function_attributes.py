def f(a, b=1):
    """Doc."""
    return a
f.note = 'n'
r = [f.__name__, f.func_name, f.__doc__, f.func_doc, f.__dict__, f.func_defaults, f.__defaults__, f.__module__]
f.func_defaults = (5, 6)
r.append((f(), f.func_defaults))
del f.func_defaults
f.__doc__ = 'changed'
r += [f.__doc__, f.func_defaults]
del f.__doc__
r += [f.__doc__]
def g(x): return 'g'
f.func_code = g.func_code
r += [f(1), f.func_code.co_name, f.__name__]
errors = []
for code in ['f.func_code = 5', 'f.func_defaults = 5', 'f.func_globals = {}', 'f.func_closure = None', 'del f.func_code', 'f.__name__ = 5', 'del f.note', 'del f.note', 'f.missing']:
    try: exec code
    except (TypeError, AttributeError), e: errors.append((code, type(e).__name__, str(e)))
l = lambda x: x
s = l.__name__, (lambda: 0).__doc__, f.__get__(5)(), type(f.__get__(5)).__name__, f.__call__(3), callable(f)
t = f == f, f == g, hash(f) == hash(f)
del f, g, l, e, code
