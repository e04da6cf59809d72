e = ValueError('text')
r = [e.args, e.message, e[0], len(e.args), e[:], list(e.args)]
e.args = 1, 2
r += [e.args, e.message, str(e), repr(e)]
e.message = 'own'
r += [e.message, e.__dict__, str(e)]
e.note = 5
r += [sorted(e.__dict__)]
f = Exception(1, 2)
r += [f.message, str(f), repr(f), unicode(f), unicode(Exception(u'\xe9'))]
errors = []
try: e.args = 5
except TypeError, x: errors.append(str(x))
try: ValueError(a=1)
except TypeError, x: errors.append(str(x))
try: e[5]
except IndexError, x: errors.append(str(x))
try: del e.args
except TypeError, x: errors.append(str(x))
class Own(Exception):
    def __init__(self, a, b=2): self.a = a
o = Own(1, b=3)
s = o.args, o.a, str(o), repr(o), o.message
del e, f, o, x
