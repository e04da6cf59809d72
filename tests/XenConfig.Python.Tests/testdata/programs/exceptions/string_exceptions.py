try:
    raise 'a string'
except TypeError, e:
    r = str(e)
try:
    raise 5
except TypeError, e:
    s = str(e)
try:
    raise None
except TypeError, e:
    t = str(e)
try:
    raise object
except TypeError, e:
    u = str(e)
try:
    raise
except TypeError, e:
    v = str(e)
try:
    raise ValueError('x'), 'y'
except TypeError, e:
    w = str(e)
try:
    raise (KeyError, 5), 'value'
except KeyError, e:
    x = repr(e)
del e
raise 'uncaught'
