out = []
class Old: pass
class Derived(Old): pass
for raised, caught in [(ValueError, Exception), (ValueError, (KeyError, (IndexError, ValueError))), (Derived, Old), (Derived, (int, Old)),
                       (Derived(), Old), (ValueError, 'text'), (ValueError, 5), (ValueError, None), (KeyError, LookupError)]:
    try:
        try: raise raised
        except caught, e: out.append(('caught', e.__class__.__name__))
    except Exception, e: out.append(('missed', type(e).__name__))
target = [0]
try: raise ValueError('into an item')
except ValueError, target[0]: out.append(str(target[0]))
try: raise ValueError(1, 2)
except ValueError, (a, b): out.append((a, b))
class Box: pass
box = Box()
try: raise ValueError('into an attribute')
except ValueError as box.error: out.append(str(box.error))
try: raise ValueError('x')
except ValueError as e: pass
kept = repr(e)
del e, box, target, raised, caught
