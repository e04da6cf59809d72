g = {}
exec 'x = len([1])' in g
r = '__builtins__' in g, sorted(g) == ['__builtins__', 'x'], type(g['__builtins__']).__name__
s = eval('len("abc")', {'__builtins__': {'len': lambda x: 'own'}})
try: eval('max(1, 2)', {'__builtins__': {}})
except NameError, e: t = str(e)
h = {'__builtins__': {'a': 5}}
exec 'b = a' in h
u = h['b']
len = lambda x: 'shadowed'
v = len('x')
del len
w = len('x')
del g, h, e
