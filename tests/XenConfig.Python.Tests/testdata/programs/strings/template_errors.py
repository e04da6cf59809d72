import string
out = []
for t in ['$', 'a $1', '$missing']:
    try: out.append(string.Template(t).substitute({}))
    except Exception, e: out.append('%s: %s' % (e.__class__.__name__, e))
del e
