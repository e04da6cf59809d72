out = []
for s, c in [('\xff', 'utf-8'), ('\xc3', 'utf-8'), ('\xe2\x82', 'utf8'), ('\xc3\x28', 'utf-8'), ('\x80', 'ascii'), ('zz', 'hex'), ('a', 'nonesuch'), ('\xf5', 'utf-8'), ('\xe0\x80\x80', 'utf-8')]:
    try: out.append(s.decode(c))
    except Exception, e: out.append('%s: %s' % (e.__class__.__name__, e))
del e
