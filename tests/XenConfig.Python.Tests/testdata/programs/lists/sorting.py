l = ['banana', 'Apple', 'cherry', 'apple10', 'apple9']
r = [sorted(l), sorted(l, key=str.lower), sorted(l, reverse=True), sorted(l, cmp=lambda a, b: cmp(len(a), len(b))), sorted(l, key=len, reverse=True), sorted([3, 'a', None, 2.5, (1,), [1], u'b', {}])]
l.sort(key=lambda s: s[-1])
