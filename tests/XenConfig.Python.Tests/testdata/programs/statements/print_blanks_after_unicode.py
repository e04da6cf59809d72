# No blank is printed after a text that ends with a blank of its own, be it a str or a unicode.
global sys
import sys


class W:
    def write(self, x):
        sys.stdout.write('[%r]' % x)


w = W()
for x in (u'a\n', 'a\t', u'a ', u'\u2003', '', u'', 'a\x85', u'a\x85', 'a\x1c', u'a\x1c', u'a\xa0', 'a\xa0', 'a\x0b'):
    print >>w, x, 1,
