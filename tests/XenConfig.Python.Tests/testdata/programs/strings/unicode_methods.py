s = u'\xc9t\xe9 \u20ac'
r = [s.lower(), s.upper(), s.title(), len(s), s.split(), s.find(u'\u20ac'), s.encode('utf-8'), s[0], s + 'x', s.replace(u'\xe9', 'e'), s.isalpha(), s.center(10, u'*'), s == 'x', hash(u'abc') == hash('abc'), {'abc': 1}[u'abc'], u'abc' == 'abc', s.startswith(u'\xc9')]
