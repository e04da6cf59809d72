class Old:
    x = 1
    def f(self): pass
class New(object):
    __slots__ = 'a',
class Own(object):
    def __dir__(self): return ['b', 'a', 'b']
class Bad(object):
    def __dir__(self): return 5
class Attrs(object): pass
o = Attrs()
o.z, o.y = 1, 2
r = [n for n in dir(o) if not n.startswith('__')], dir(Old), dir(Old()), [n for n in dir(New) if n[:2] != '__'], dir(Own())
s = vars(o), sorted(vars(Old)), len(vars(New)) > 3
errors = []
try: dir(Bad())
except TypeError, e: errors.append(str(e))
try: vars(New())
except TypeError, e: errors.append(str(e))
t = 'append' in dir([]), '__add__' in dir(1), dir(None) == dir(type(None)), sorted(set(dir(list)) - set(dir(object)))[-9:]
import sys
u = 'path' in dir(sys), dir()[:4], [n for n in dir(sys.modules[__name__ if False else 'sys']) if n == 'argv']
del o, e, sys, n
