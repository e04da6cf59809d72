d = dict([(i, chr(65 + i)) for i in range(10)])
popped = []
for _i in range(4): popped.append(d.popitem())
d[20] = 'x'
rest = d.items()
