import re
out = []
for p in ['(', ')', '[', 'a**', '*a', '(?P<n', '(?P<1>a)', '(?P=x)', '\\', '[z-a]', 'a{3,1}', '(?<=a+)b', '(?z)', '(?P<a>x)(?P<a>y)', '\\2', '(?', '(?:', '(?P', '(?#', '(a\\1)', '(?<a)', '[\\x1]', '\\x1', '(?(1)a|b|c)', '(?Px)', '+', 'x{99999999999}']:
    try: re.compile(p); out.append('fine')
    except Exception, e: out.append('%s: %s: %s' % (p, e.__class__.__name__, e))
del e
