from _guests.counting import *
r = count, late
try: _hidden
except NameError, e: s = str(e)
m = __import__('_guests.sizes')
n = __import__('_guests.sizes', {}, {}, ['memory'])
o = __import__('_guests', fromlist=['names'])
t = m.__name__, n.__name__, o.names.prefix
errors = []
for call in [lambda: __import__(5), lambda: __import__('no_such_module_here'), lambda: __import__(), lambda: __import__('_guests', level=1)]:
    try: call()
    except (TypeError, ImportError, ValueError), e: errors.append((type(e).__name__, str(e)))
import os.path as p, string as q
u = p.__name__, q.__name__, os.path is p if 'os' in dir() else 'only the alias is bound'
del m, n, o, e, call, p, q
