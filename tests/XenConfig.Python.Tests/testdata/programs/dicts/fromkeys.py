a = dict.fromkeys('hello', 0)
b = dict.fromkeys(range(12))
c = dict.fromkeys({'x': 1, 'y': 2, 'zz': 3, 'w': 4, 'v': 5, 'u': 6}, 1)
d = dict.fromkeys(set(['x', 'y', 'zz', 'w', 'v', 'u']))
