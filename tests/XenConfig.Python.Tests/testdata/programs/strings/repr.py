r = ['a', "it's", '"q"', 'it\'s "q"', '\n\t\r\\', '\x00\x7f\xff', 'caf\xc3\xa9', u'caf\xe9', u'\u20ac\n', u"it's", u'\U0001f600', '', `1.5`, `'a'`]
