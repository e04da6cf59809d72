class E1(Exception):
    def __init__(self, a, b):
        Exception.__init__(self, a)
        self.b = b
    def __str__(self): return 'E1:%s' % self.b
class E2(E1): pass
try:
    raise E2(1, 2)
except E1, e:
    print e, e.args, e.b, repr(e)
class Old: pass
try: raise Old, 5
except Old, o: print 'TypeError?'
except TypeError, t: print t
try: raise Old()
except Old, o: print o.__class__.__name__
def f():
    try:
        return 1
    finally:
        print 'fin'
print f()
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print i
        finally:
            print 'f', i
g()
try:
    try: 1/0
    except KeyError: print 'no'
    finally: print 'yes'
except ZeroDivisionError: print 'outer'
def r():
    try:
        raise KeyError('k')
    except KeyError:
        raise
try: r()
except LookupError, e: print repr(e), e
try: {}['x y']
except KeyError, e: print e
import sys
try: raise 'str'
except TypeError, e: print e
try: assert 1 == 2, 'msg'
except AssertionError, e: print e
try: assert 0
except AssertionError, e: print repr(e)
class CM(object):
    def __enter__(self): print 'in'; return 5
    def __exit__(self, t, v, tb): print 'out', t, v; return t is ValueError
with CM() as x: print x
with CM(): raise ValueError('sw')
try:
    with CM(): raise KeyError(1)
except KeyError: print 'through'
def deep(n): return deep(n + 1)
try: deep(0)
except RuntimeError, e: print e
try: raise IOError(2, 'No such', 'f')
except EnvironmentError, e: print e.errno, e.strerror, e.filename, e, repr(e)
