class New(object):
    def __repr__(self): return 'New()'
class Str(object):
    def __str__(self): return 'str of it'
class Uni(object):
    def __unicode__(self): return u'caf\xe9'
    def __str__(self): return 'ascii'
class Old:
    def __str__(self): return 'old str'
class OldRepr:
    def __repr__(self): return 'OldRepr'
class Sub(int):
    def __repr__(self): return 'Sub'
class SubStr(str):
    def __str__(self): return 'own str'
r = [str(New()), repr(New()), `New()`, '%s %r' % (New(), New()), str(Str()), unicode(Uni()), str(Uni()), u'%s' % Uni(), str(Old()), unicode(Old()), str(OldRepr()),
     str(Sub(5)), repr(Sub(5)), '%d' % Sub(5), [Sub(6)], str(SubStr('x')), SubStr('x') + 'y', '%s' % SubStr('z'), ''.join([SubStr('q')]), format(New()), '{0}'.format(Str()), '{0!r:>8}'.format(New())]
class Fmt(object):
    def __format__(self, spec): return 'spec=' + spec
s = format(Fmt(), 'abc'), '{0:x y}'.format(Fmt()), '{0.__class__.__name__}'.format(Fmt())
errors = []
class BadFmt(object):
    def __format__(self, spec): return 5
try: format(BadFmt())
except TypeError, e: errors.append(str(e))
try: format(object(), 5)
except TypeError, e: errors.append(str(e))
del e
