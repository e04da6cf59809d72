# What is said of texts that are no numbers, and the order in which templates are turned into unicode.
def main():
    def tell(f):
        try:
            print repr(f())
        except Exception, e:
            print type(e).__name__, e

    for s in ['\xff\x00', '1\x00', '1.5x\x00', '\x00', 'abc\x00d', '1.5 \x00', 'inf\x00', u'1\x00', ' 1\x00', 'infx', 'nano', '+-1']:
        tell(lambda: float(s))
    for s in [' x ', u' x ', u'\u00a0 x', ' -x', u' 1L', u' 0x', '- x', u'- x ', ' 12x ']:
        tell(lambda: int(s))
        tell(lambda: long(s))
        tell(lambda: int(s, 16))
    for x in ['a', u'a', 1, 2L, 1.5, 1j, True, []]:
        for f in [u'\xe9', u'5']:
            tell(lambda: format(x, f))
    tell(lambda: '%c%c' % ('\xff', u'ab'))
    tell(lambda: '%s%s%d' % ('\xff', u'ab', 'x'))
    tell(lambda: '%s%s' % ('\xff', u'ab', 'x'))
    tell(lambda: '%s%s' % ('\xff', u'ab'))
    tell(lambda: '%s%s\xff' % ('\xff', u'ab'))
    class A:
        def __long__(self): return 5
    class B(object):
        def __long__(self): return 6
    class C(object):
        def __int__(self): raise KeyError('k')
        def __long__(self): return 7L
    tell(lambda: '%d|%x' % (A(), A()))
    tell(lambda: '%d' % B())
    tell(lambda: '%d' % C())

main()
