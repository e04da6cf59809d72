class A(object): pass
a = A()
a.x = 1
saved = a.__dict__
a.__dict__ = {'y': 2}
r = [hasattr(a, 'x'), a.y, saved]
a.z = 3
r.append(sorted(a.__dict__))
class Old: pass
o = Old()
o.__dict__ = {'k': 'v'}
r.append(o.k)
errors = []
for target, value in [(a, 5), (o, 5), (A, {})]:
    try: target.__dict__ = value
    except (TypeError, AttributeError), e: errors.append((type(e).__name__, str(e)))
def f(): pass
f.__dict__ = {'note': 'n'}
r.append(f.note)
try: f.__dict__ = 1
except TypeError, e: errors.append(str(e))
try: del f.__dict__
except TypeError, e: errors.append(str(e))
del a.__dict__
r.append((hasattr(a, 'z'), a.__dict__))
del a, o, e, target, value
