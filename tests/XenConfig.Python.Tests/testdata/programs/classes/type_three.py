def hello(self): return 'hello ' + self.name
Guest = type('Guest', (object,), {'name': 'web', 'hello': hello, '__doc__': 'A guest.'})
r = Guest().hello(), Guest.__name__, Guest.__doc__, Guest.__module__ if hasattr(Guest, '__module__') else None
Sub = type('Sub', (Guest, dict), dict(name='db'))
s = Sub(a=1), Sub().hello(), [c.__name__ for c in Sub.__mro__]
errors = []
for args in [(1, (), {}), ('x', [], {}), ('x', (), []), ('x', (1,), {}), ('a', ()), ('x', (bool,), {}), ('x', (int, str), {})]:
    try: type(*args)
    except TypeError, e: errors.append(str(e))
del e, args
