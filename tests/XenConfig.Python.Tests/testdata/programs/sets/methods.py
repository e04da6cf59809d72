s = set([1, 2])
s.add(3); s.discard(9); s.update([4], (5,)); s.difference_update([1])
u = s.union([10], 'a')
i = s.intersection([2, 3, 99])
d = s.difference([2], [3])
x = s.symmetric_difference([2, 77])
f = frozenset([3, 1, 2])
h = {f: 'frozen'}[frozenset([1, 2, 3])]
in_ = set([1]) in set([frozenset([1])])
