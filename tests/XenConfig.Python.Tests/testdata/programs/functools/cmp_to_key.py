import functools
names = sorted(['b10', 'b9', 'a1'], key=functools.cmp_to_key(lambda a, b: cmp(len(a), len(b)) or cmp(a, b)))
