out = []
for f in [lambda: [1]['a'], lambda: [1] + (2,), lambda: len(5), lambda: [1] * 1.5, lambda: (1,)[None], lambda: iter(5), lambda: 'a'[1.5], lambda: list(3), lambda: sorted(5), lambda: [].append(), lambda: [].append(1, 2)]:
    try: out.append(f())
    except Exception, e: out.append('%s: %s' % (e.__class__.__name__, e))
del e, f
