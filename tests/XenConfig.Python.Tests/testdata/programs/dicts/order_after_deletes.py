d = {}
for i in range(30): d['k%d' % i] = i
for i in range(0, 30, 3): del d['k%d' % i]
for i in range(100, 110): d['n%d' % i] = i
items = d.items()
