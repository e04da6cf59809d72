import re
m = re.match(r'(?P<kind>phy|file|tap:aio):(?P<path>[^,]+),(?P<dev>[^,]+),(?P<mode>[rw])', 'tap:aio:/x/y.img,xvda,w')
r = [m.groupdict(), m.group('kind', 'dev'), m.start('path'), m.end(2), m.span('mode'), m.lastindex, m.lastgroup, m.expand(r'\g<dev>=\g<path>;\1')]
del m
