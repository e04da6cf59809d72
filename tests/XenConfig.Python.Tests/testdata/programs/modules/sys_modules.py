# An import looks into sys.modules.
import sys, string, types
del sys.modules['string']
import string as again
is_same = again is string
made = types.ModuleType('made')
made.x = 3
sys.modules['made'] = made
import made as found
from made import x
shown = repr(made), sorted(vars(made)), made.__doc__, types.ModuleType('other', 'text').__doc__
wrong = []
for given in [(), (1,), ('a', 'b', 'c')]:
    try:
        wrong.append(types.ModuleType(*given))
    except TypeError, e:
        wrong.append(str(e))
sys.modules['zip'] = None
try:
    import zip
except ImportError, e:
    message = str(e)
try:
    import nowhere_at_all
except ImportError, e:
    missing = str(e)
has = ['made' in sys.modules, sys.modules['sys'] is sys, sys.modules.get('nowhere_at_all'), found is made]
