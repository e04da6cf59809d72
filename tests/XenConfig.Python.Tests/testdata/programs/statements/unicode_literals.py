from __future__ import unicode_literals
a = 'text'
b = b'bytes'
c = u'u'
d = 'caf\xe9', '\u20ac', r'\u20ac', b'\u20ac'
e = a == b'text', type(a).__name__, type(b).__name__, {'k': 1}
f = 'a' 'b' u'c'
g = '%s' % b'x', ('a' + b'b')
def fn():
    'doc'
h = fn.__doc__
del fn, unicode_literals
