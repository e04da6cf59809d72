print 1, 'a',
print 'b'
print
print 'tab\t', 'x'
print 'nl\n', 'x'
print (1, 2), [1, 'a', u'b', 1.5, 10L, None, True]
import sys
print >>sys.stderr, 'err'
class F:
    def __init__(self): self.t = ''
    def write(self, s): self.t += s
f = F(); print >>f, 'x', 1,; print >>f, 'y'; print repr(f.t)
a = b = [1]; a += [2]; print b
a = [1, 2, 3, 4, 5]; a[::2] = [9, 9, 9]; print a; del a[::2]; print a; a[1:1] = [7, 8]; print a
print 'abc' < 'abd' < 'abe', 1 < 2 > 1, 1 == 1.0 == True, (1, 2) < (1, 3), [1] == [1], {1: 2} == {1: 2.0}
print None < 0, 'a' > 1, [] < (), {} < [], 1 < 'a' < (1,), u'a' == 'a', 'a' in u'abc'
print 7 / 2, -7 / 2, 7 % -3, -7.5 // 2, 7.5 % -2, 2 ** 10, 2 ** 0.5, 10 ** 20, 1e100, 5 & 3 | 8 ^ 1, ~5, 1 << 3 >> 1
print 9223372036854775807 + 1, -9223372036854775808, 9223372036854775807 * 2, -(-9223372036854775807 - 1), 3L / 2, 0777, 0x10, 0b11
print "%s" % (1,), "%(a)s" % {'a': 1}, "%5.2f|%-5s|%05d" % (3.14159, 'x', 42), `1`, `'a'`
x = 5 if 1 else 6; print x, not x, x and 0, 0 or 'z'
print [i + j for i in 'ab' for j in 'cd'], {i: i * i for i in range(3)}, [y for y in (1, 2, 3) if y > 1]
print i, j
import os, os.path, re
from os.path import join as J, basename
print J('a', 'b'), basename('/x/y'), os.path.exists('/nonexistent'), re.search('b+', 'abbb').group()
from string import *
print lower('ABC')
print map(None, [1, 2], [3]), filter(None, [0, 1, 2]), filter(lambda c: c > 'a', 'abc'), zip(), min(3, 1, 2), max('abc', key=lambda c: -ord(c))
print sorted(['b', 'A', 'c'], key=str.lower), sorted([(2, 'a'), (1, 'b')], cmp=lambda x, y: cmp(x[1], y[1])), apply(max, (1, 2))
print type(1), type('a'), type(None), type(f), type(len), type(lambda: 0), str, len, int
print dir([])[:3] != [], vars(f), hasattr(1, 'x'), id(a) == id(a), cmp(1, 2), hash('a'), hash(1.5), hash((1, 2))
g = {}; exec 'y = 3\ndef q(): return y' in g; print g['q'](), sorted(k for k in g if k != '__builtins__')
print eval('a', {'a': 7}), eval(compile('1+2', 'f', 'eval'))
try: eval('1 +')
except SyntaxError, e: print e.__class__, e.args[0]
try: exec 'x = = 1'
except SyntaxError, e: print e.args[0]
print __name__, True + True, isinstance(True, int), bool([]), str(1.0), 1e16, 0.1, 1/3.0, 1e-5, float('inf'), str(0.1 + 0.2), repr(0.1 + 0.2)
t = 1, ; print t, (), ((1)), []
for k, v in sorted({'a': 1, 'b': 2}.items()): print k, v
else: print 'done'
n = 0
while True:
    n += 1
    if n > 3: break
else: print 'never'
del n
try: n
except NameError, e: print e
print "a" + "b" * 3 + 'c', 'x' 'y', 'abc'[::-1], 'hello'[1:-1], '\xff'.__repr__()
print xrange(5), xrange(1, 10, 2)[2], len(xrange(0, 10, 3)), list(xrange(5, 0, -2)), range(3, 0, -1), slice(1, 2), Ellipsis
print reduce(lambda a, b: a * b, range(1, 6)), any([0, 1]), all([]), sum([[1], [2]], []), divmod(7, 3), pow(2, 10, 1000), round(2.5)
s = set([1, 2, 3]); s |= set([4]); print s, s & set([1, 9]), s - set([1]), 3 in s, len(s), frozenset('ab') == set('ab')
d = {'b': 1, 'a': 2, 'c': 3}; print d, d.keys(), d.pop('a'), d.setdefault('z', []), 'b' in d, d.get('q'), d.has_key('b')
print 'a,b,c'.split(','), ' x '.strip(), '-'.join(['a', 'b']), 'abc'.replace('b', 'X'), 'x=%d' % 5L, 'abc'.find('c'), 'A'.lower(), 'a b'.title()
