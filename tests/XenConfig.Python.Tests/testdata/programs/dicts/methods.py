d = {'a': 1}
r = [d.get('a'), d.get('b'), d.get('b', 2), d.setdefault('c', []), d.has_key('c'), 'a' in d, d.pop('a'), d.pop('zz', None), len(d)]
d['c'].append(1)
v = [sorted(d.viewkeys()), list(d.viewvalues()), d.viewitems()]
