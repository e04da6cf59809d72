import re
r = [re.findall('^a', 'a\nA\na', re.M), re.findall('(?i)a', 'aA'), re.match('a.b', 'a\nb'), re.match('a.b', 'a\nb', re.S).group(), re.findall(r'''(?x) \d+  # digits
 [a-z]  ''', '12a 3b'), re.findall('[a-c]', 'ABC', re.I), re.compile('x', re.I | re.M).flags, re.search('END$', 'END\n').span(), re.search('END\Z', 'END\n')]
