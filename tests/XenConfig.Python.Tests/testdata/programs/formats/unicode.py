r = ['%s' % u'\xe9', u'%s' % 'a', '%s %s' % ('a', u'b'), u'%5s|' % u'\xe9', '%r' % u'\u20ac', u'%r' % 'x', '%c' % u'\xe9']
