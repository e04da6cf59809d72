class File:
    def __init__(self): self.text = []
    def write(self, s): self.text.append(s)
f = File()
print >>f, 'a', 1, u'\xe9'
print >>f, 'no newline',
print >>f, 'after'
print >>f, 'tab\t',
print >>f, 'x'
print >>f
r = f.text, f.softspace
print >>None, 'to stdout'
import sys
print >>sys.stdout, 'also',
print >>sys.stdout
old, sys.stdout = sys.stdout, f
print 'redirected'
sys.stdout = old
s = f.text[-2:]
errors = []
try: print >>5, 'x'
except AttributeError, e: errors.append(str(e))
class NoSoft(object):
    __slots__ = ()
    def write(self, s): pass
print >>NoSoft(), 'fine', 'too'
print 'a', 'b',
print 'c'
print 'ends\n',
print 'd'
print (1, 2), [3]
print
print '',
print ''
del f, old, e, sys
