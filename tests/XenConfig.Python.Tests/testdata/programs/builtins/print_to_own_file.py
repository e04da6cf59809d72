# What print() hands to a file of the config's own.
global P, p
class P(object):
    def write(self, x): self.l = getattr(self, 'l', []) + [x]
p = P()
exec 'from __future__ import print_function\nprint("a", u"b", file=p)\nprint("a", 1, file=p)\nprint("a", 2, sep=u"-", file=p)\nprint(1, end=u"", file=p)\nprint(1, end="!", sep=u"", file=p)\nprint(file=p)'
print p.l
