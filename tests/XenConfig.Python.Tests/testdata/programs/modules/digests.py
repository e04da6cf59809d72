import operator
same = [operator._compare_digest(a, b) for a, b in [('a', 'a'), ('a', 'b'), ('a', 'ab'), (u'a', u'a'), (u'a', u'b'), (buffer('a'), 'a'), (bytearray('a'), 'a')]]
wrong = []
for pair in [('a', u'a'), (u'\xe9', u'\xe9'), ('a', 1), (None, None)]:
    try:
        operator._compare_digest(*pair)
    except TypeError, e:
        wrong.append(str(e))
