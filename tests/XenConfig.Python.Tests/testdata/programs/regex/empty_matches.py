import re
r = [re.findall('x*', 'axb'), re.sub('x*', '-', 'abxd'), re.sub('', '-', 'abc'), re.split('x*', 'axbc'), re.findall('', 'ab'), re.sub('b*', '-', 'abc'), [m.span() for m in re.finditer('a|', 'ba')], re.findall(r'\b', 'a b'), re.subn('(?=b)', '-', 'abb')]
del m
