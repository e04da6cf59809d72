# Old-style instances look for special methods on themselves; new-style ones only in the class.
global n, Old
class Old: pass
o = Old()
o.__len__ = lambda: 5
o.__getitem__ = lambda i: i * 2
o.__call__ = lambda x: x + 1
o.__str__ = lambda: 'text'
r = len(o), o[4], o(1), str(o)
class New(object): pass
n = New()
n.__len__ = lambda: 5
errors = []
for f in [lambda: len(n), lambda: n[0], lambda: n(), lambda: iter(n), lambda: n + 1, lambda: -n, lambda: int(n), lambda: n[1:2]]:
    try: f()
    except (TypeError, AttributeError), e: errors.append(str(e))
for f in [lambda: len(Old()), lambda: Old()[0], lambda: Old()(), lambda: iter(Old()), lambda: Old() + 1, lambda: -Old(), lambda: int(Old()),
          lambda: 1 in Old(), lambda: Old()[1:2], lambda: float(Old()), lambda: hex(Old())]:
    try: f()
    except (TypeError, AttributeError), e: errors.append((type(e).__name__, str(e)))
del o, e, f
