global Money
class Money:
    def __init__(self, n): self.n = n
    def __coerce__(self, other):
        if isinstance(other, (int, float)): return self.n, other
        return None
r = [Money(5) + 1, 2 * Money(3), Money(7) / 2, 10 - Money(4), Money(5) < 6, divmod(Money(7), 2), coerce(Money(1), 2)]
errors = []
for f in [lambda: Money(1) + 'x', lambda: coerce(Money(1), 'x'), lambda: coerce(1, 'x')]:
    try: f()
    except TypeError, e: errors.append(str(e))
class Bad:
    def __coerce__(self, other): return 5
try: Bad() + 1
except TypeError, e: errors.append(str(e))
class New(object):
    def __coerce__(self, other): return 3, other
    def __add__(self, other): return 'add'
s = [New() + 1, coerce(New(), 4), coerce(1, 2.5), coerce(1, 2L), coerce(1j, 2)]
try: t = New() - 1
except TypeError, e: errors.append(str(e))
del e, f
