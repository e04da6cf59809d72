class Point(object):
    __slots__ = ['x', 'y']
    def __init__(self, x): self.x = x
p = Point(3)
p.x += 1
r = p.x, hasattr(p, 'y'), hasattr(p, '__dict__'), Point.__slots__, type(Point.x).__name__, repr(Point.x)
errors = []
try: p.z = 1
except AttributeError, e: errors.append(str(e))
try: p.y
except AttributeError, e: errors.append(str(e))
try: del p.y
except AttributeError, e: errors.append(str(e))
class Open(Point): pass
o = Open(5)
o.z = 9
s = o.__dict__, o.x
class WithDict(object):
    __slots__ = ('a', '__dict__')
w = WithDict()
w.a, w.b = 1, 2
t = w.__dict__, w.a
class Private(object):
    __slots__ = ('__hidden',)
    def set(self, v):
        self.__hidden = v
        return self.__hidden
u = Private().set(7), hasattr(Private, '_Private__hidden')
for bad in [('1x',), (1,), ('a', 'a b')]:
    try: type('Bad', (object,), {'__slots__': bad})
    except TypeError, e: errors.append(str(e))
try: Point.x.__get__(5)
except TypeError, e: errors.append(str(e))
del p, o, w, e
