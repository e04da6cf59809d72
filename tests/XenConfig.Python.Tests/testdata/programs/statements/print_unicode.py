print u'abc', [u'\xe9'], u'x' + 'y'
