class A(object): pass
class Old: pass
def f(): pass
A.__name__, Old.__name__, f.__name__ = 'Renamed', 'OldRenamed', 'g'
A.__module__ = 'site'
r = A.__name__, Old.__name__, f.__name__, f.func_name, A.__module__, repr(A)
errors = []
for target, value in [(A, 5), (Old, 5), (f, 5), (int, 'x'), (A, 'a\0b'), (A, u'u')]:
    try: target.__name__ = value
    except (TypeError, ValueError), e: errors.append(str(e))
try: del A.__name__
except TypeError, e: errors.append(str(e))
try: A().nothing
except AttributeError, e: errors.append(str(e))
try: Old().nothing
except AttributeError, e: errors.append(str(e))
try: f(1)
except TypeError, e: errors.append(str(e))
del e, target, value
