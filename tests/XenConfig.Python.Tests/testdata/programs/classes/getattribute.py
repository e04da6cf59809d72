class Loud(object):
    kept = 'kept'
    def __init__(self): self.own = 1
    def __getattribute__(self, name):
        if name.startswith('no'): raise AttributeError(name)
        if name == 'twice': return object.__getattribute__(self, 'own') * 2
        return object.__getattribute__(self, name)
    def __getattr__(self, name): return 'fallback ' + name
l = Loud()
r = l.own, l.twice, l.nothing, l.kept, l.missing, getattr(l, 'noname'), hasattr(l, 'nope')
class Broken(object):
    def __getattribute__(self, name): raise ValueError(name)
errors = []
try: Broken().x
except ValueError, e: errors.append(str(e))
try: hasattr(Broken(), 'x')
except ValueError, e: errors.append(str(e))
else: errors.append('hasattr hides it')
try: getattr(Broken(), 'x', 1)
except ValueError, e: errors.append('getattr does not: ' + str(e))
# len() and str() look at the class, not through __getattribute__.
class Len(object):
    def __getattribute__(self, name): raise AttributeError(name)
    def __len__(self): return 3
s = len(Len())
del l, e
