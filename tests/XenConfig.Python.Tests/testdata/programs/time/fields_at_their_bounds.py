# What the functions of time say of fields and instants inside and outside their ranges.
import time
def t(f, *a, **k):
    try: print f.__name__, repr(f(*a, **k))
    except Exception, e: print f.__name__, a, type(e).__name__, e
base = [2012, 6, 1, 1, 1, 1, 1, 1, 0]
for i, vals in [(0, (0, 1, 68, 69, 99, 100, 1899, 1900, -1, 9999, 12345, 2**31-1, 2**31, 2**63, -2**31-1)), (1, (-1, 0, 12, 13, -5)), (2, (-1, 0, 31, 32)), (3, (-1, 0, 23, 24)), (4, (-1, 59, 60)), (5, (-1, 60, 61, 62)), (6, (-2, -1, 0, 6, 7, 8, 15, -8)), (7, (-1, 0, 366, 367, 400)), (8, (-1, 0, 1, 2, -2))]:
    for v in vals:
        b = list(base); b[i] = v
        t(time.asctime, tuple(b))
        t(time.strftime, '%Y %m %d %H %M %S %w %a %j', tuple(b))
for a in (0, (), (0,)*8, (0,)*10, [0]*9, 'abcdefghi', ('a',)*9, (1.5,)*9, None, (2000L,)*9, (2000, 1, 1, 1, 1, 1, 1, 1, 'x')):
    t(time.asctime, a); t(time.strftime, '%Y', a); t(time.mktime, a)
t(time.mktime, (1, 1, 1, 0, 0, 0, 0, 1, 0))
t(time.mktime, (100, 1, 1, 0, 0, 0, 0, 1, 0))
t(time.mktime, (69, 1, 1, 0, 0, 0, 0, 1, 0))
t(time.mktime, (2000, 13, 32, 25, 61, 62, 0, 1, 0))
t(time.mktime, (2000, -13, -32, -25, -61, -62, 0, 1, 0))
t(time.mktime, (12000, 1, 1, 0, 0, 0, 0, 1, 0))
t(time.strftime, u'%Y', (2000, 1, 1, 1, 1, 1, 1, 1, 0)); t(time.strftime, u'\xe9%Y', (2000, 1, 1, 1, 1, 1, 1, 1, 0)); t(time.strftime, 3)
t(time.gmtime, 10**12); t(time.gmtime, -10**11); t(time.gmtime, 1e20); t(time.gmtime, 'x'); t(time.gmtime, -0.5);t(time.gmtime, 253402300800); t(time.ctime, 253402300800)
t(time.localtime, float('nan'));
