# os.environ refuses what the process could not be given.
global e, os, show, v
def show(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception, e: print type(e).__name__, e


import os
for v in 1, None, [], 1.5, u'\xe4', u'ok', True:
    try: os.environ['x'] = v; print repr(os.environ['x'])
    except Exception, e: print type(e).__name__, e
try: os.environ[1] = 'a'
except Exception, e: print type(e).__name__, e
show(os.environ.update, {'y': 2})
show(os.environ.setdefault, 'zz', 2)
show(os.environ.update, a='3')
