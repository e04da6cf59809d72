import re
x = re.compile(u'(?P<a>x)(?P<a>y)')
