import _guests.counting as c
r = [c.count, c.late]
c.late = 'changed'
c.extra = 'kept'
again = reload(c)
r += [again is c, c.count, c.late, c.extra]
import string
s = reload(string) is string
errors = []
try: reload(5)
except TypeError, e: errors.append(str(e))
del c, again, string, e
