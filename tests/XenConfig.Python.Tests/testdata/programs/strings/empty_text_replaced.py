# The empty text is before each character, of whatever plane, and at the end.
smile = u'\U0001f600'
every = (smile + u'a').replace(u'', u'-')
some = [(smile * 2 + u'a').replace(u'', u'-', limit) for limit in range(-1, 6)]
pairs = (smile * 2 + u'a').replace(smile, u'-', 1), (smile * 2).replace(smile, u'')
counts = (smile * 2 + u'a').count(u''), smile.count(u'', 1), smile.count(smile)
nothing = u''.replace(u'', u'-'), u''.replace(u'', u'-', 1), ''.replace('', '-')
bytes_too = 'ab'.replace('', '-'), 'ab'.replace('', '-', 2), 'ab'.replace('', '-', 9)
