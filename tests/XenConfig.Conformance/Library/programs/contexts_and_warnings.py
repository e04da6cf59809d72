from contextlib import contextmanager, nested, closing
@contextmanager
def cm(n):
    print 'in', n
    try: yield n * 2
    except ValueError, e: print 'caught', e
    finally: print 'out', n
with cm(1) as x, cm(2) as y:
    print x, y
with cm(3): raise ValueError('v')
with nested(cm(5), cm(6)) as (a, b): print a, b
import StringIO
with closing(StringIO.StringIO('abc')) as f: print f.read()
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('old', DeprecationWarning)
    print len(w), w[0].category, w[0].message
warnings.filterwarnings('ignore', category=DeprecationWarning, module='x')
print warnings.filters[0][0], warnings.filters[0][2]
print warnings.formatwarning('m', UserWarning, 'f.py', 3, 'line')
warnings.simplefilter('error')
try: warnings.warn('now')
except UserWarning, e: print 'raised', e
