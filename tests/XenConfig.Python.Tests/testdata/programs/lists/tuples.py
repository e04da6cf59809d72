t = (3, 1, 2)
r = [t + (1,), t * 2, t[1:], t.index(1), t.count(3), tuple('abc'), tuple([1, 2]), (1,), len(t), sorted(t), t == (3, 1, 2), hash((1, 2)), hash(()), hash(('a', 1.5))]
a, (b, c) = 1, (2, 3)
