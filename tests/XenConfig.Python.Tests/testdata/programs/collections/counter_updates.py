from collections import Counter
c = Counter(a=3)
c.update('ab')
c.subtract({'a': 1, 'c': 2})
items = sorted(c.items())
elements = sorted(c.elements())
