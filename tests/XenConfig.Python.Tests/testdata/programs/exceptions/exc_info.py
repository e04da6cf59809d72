import sys
r = [sys.exc_info()]
def f():
    import sys
    try: raise ValueError('in f')
    except ValueError: return sys.exc_info()[0].__name__
r.append(f())
r.append(sys.exc_info())
try:
    raise KeyError('k')
except KeyError:
    r.append((sys.exc_info()[0].__name__, repr(sys.exc_info()[1]), f(), sys.exc_info()[0].__name__))
# At the top of a program the exception stays known after its except block.
r.append(sys.exc_info()[0].__name__)
sys.exc_clear()
r.append(sys.exc_info())
class Old: pass
try: raise Old
except Old, e: r.append((sys.exc_info()[0] is Old, e.__class__ is Old, isinstance(e, Old)))
del sys, e
