import _guests.counting as c
r = [c.count, c.late]
c.late = 'changed'
c.extra = 'kept'
again = reload(c)
r += [again is c, c.count, c.late, c.extra]
import sys
import string
s = reload(string) is string
errors = []
try: reload(5)
except TypeError, e: errors.append(str(e))
del sys.modules['_guests.counting']
try: reload(c)
except ImportError, e: errors.append(str(e))
del c, again, sys, string, e
