from collections import Counter
c = Counter('mississippi')
common = c.most_common(2)
total = sum(c.values())
more = c + Counter(s=1, z=2)
less = c - Counter('miss')
both = c & Counter('sip'), c | Counter('zz')
absent = c['q']
