d = {}
for w in 'the quick brown fox jumps over the lazy dog and runs away'.split(): d[w] = len(w)
c = d.copy()
e = dict(d)
f = dict(d, zebra=1, apple=2)
a, b, g = c.keys(), e.keys(), f.keys()
del c, d, e, f
