l = [1, 'a', u'b', None, True, (1,), (), [], {}, {'k': [1.5]}, 2L]
l.append(l)
r = repr(l)
del l
