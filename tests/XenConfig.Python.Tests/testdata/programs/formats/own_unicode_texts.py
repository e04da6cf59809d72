# Texts of classes that say themselves what unicode they are; a format that fills with NUL.
global U, U2, U3, U4, U5, c, show, u
def show(f, *a, **k):
    try: print repr(f(*a, **k))
    except Exception, e: print type(e).__name__, e
print repr('{0:\x00<6}'.format('a')), repr(format(5, '\x00>06')), repr(format(5,'\x00=6')), repr(format(u'a', u'\x00^4')), repr(format(5.5, '\x00<8'))
class U(unicode):
    def __unicode__(self): return u'own'
class U2(unicode):
    def __str__(self): return 'str'
class U3(unicode):
    def __unicode__(self): return 'bytes'
class U4(unicode):
    def __unicode__(self): return 4
class U5(unicode):
    def __unicode__(self): return self
for c in U, U2, U3, U4, U5:
    u = c('xxx')
    show(lambda: '%s' % u); show(lambda: u'%s' % u); show(lambda: '{}'.format(u)); show(lambda: u'{}'.format(u)); show(unicode, u); show(str, u); show(lambda: '%s %s' % ('a', u)); show(lambda: u + u'a'); show(lambda: u''.join([u])); show(lambda: '%r' % u); show(format, u, ''); show(format, u, u'>5'); show(lambda: '%10s' % u); show(c, u)
