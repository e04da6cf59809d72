out = []
for args in [('abc',), ('',), ('12', 1), (12, 10), ('9', 8), ([],), ('1.5',), ('0x10',), (None,)]:
    try: out.append(int(*args))
    except Exception, e: out.append('%s: %s' % (e.__class__.__name__, e))
del e
