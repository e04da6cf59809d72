import re
out = []
for t in [r'\2', r'\g<x>', r'\g<', r'\g', r'\g<1a>']:
    try: out.append(re.sub('(a)', t, 'a'))
    except Exception, e: out.append('%s: %s' % (e.__class__.__name__, e))
try: re.sub('(a)|b', r'\1', 'b')
except re.error, e: out.append(str(e))
del e
