import re
p = re.compile('a')
r = [p.search('banana', 2).span(), p.match('banana', 1).span(), p.match('banana'), p.findall('banana', 2, 5), p.search('xa', 0, 1), p.pattern, p.groups, re.compile('(?P<n>x)(y)').groupindex, re.compile('^b').search('ab', 1), re.compile('(a)(b)?').match('a').groups(), re.compile('(a)(b)?').match('a').groups('-')]
m = p.search('xay')
s = (m.string, m.pos, m.endpos, m.start(), m.end(), m.re is p)
del m, p
