x = '\xc3\xa9' + u'a'
