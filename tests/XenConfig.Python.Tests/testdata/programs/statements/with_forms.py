log = []
class M(object):
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        log_of[0].append('enter ' + self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        log_of[0].append(('exit', self.name, kind and kind.__name__, value and str(value), trace is not None))
        return self.swallow
global log_of
log_of = [log]
with M('a') as a, M('b') as b: log.append((a, b))
with M('c', True): raise ValueError('swallowed')
try:
    with M('d') as d, M('e', False): raise KeyError('through')
except KeyError, e: log.append(repr(e))
def returns():
    with M('r'): return 'value'
log.append(returns())
for i in range(2):
    with M('loop'): continue
with M('target') as (x, y, z, u, v, w): log.append(x + w)
errors = []
class NoExit(object):
    def __enter__(self): pass
class NoEnter(object):
    def __exit__(self, *a): pass
for m in NoExit(), NoEnter(), 5:
    try:
        with m: pass
    except AttributeError, e: errors.append(str(e))
class InstanceOnly(object): pass
o = InstanceOnly()
o.__enter__ = o.__exit__ = lambda *a: None
try:
    with o: pass
except AttributeError, e: errors.append(str(e))
class Old:
    def __enter__(self): return 'old'
    def __exit__(self, *a): return True
with Old() as old: raise ValueError
del e, m, o, log_of
