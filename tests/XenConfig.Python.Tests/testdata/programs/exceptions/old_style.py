class Error:
    def __init__(self, code): self.code = code
    def __str__(self): return 'code %d' % self.code
class Special(Error): pass
r = []
try: raise Special, 5
except Error, e: r.append((e.code, str(e), e.__class__.__name__))
try: raise Special(6)
except Special, e: r.append(e.code)
try: raise Error, Special(7)
except Special, e: r.append(e.code)
try: raise Special(1), 2
except TypeError, e: r.append(str(e))
del e
r.append(isinstance(Special(9), Error))
