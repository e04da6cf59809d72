d = {'a': 1, 'b': 2}
d.update({'c': 3, 'a': 4})
d.update([('z', 1), ('y', 2)])
d.update(q=1, w=2, e=3, r=4, t=5)
keys = d.keys()
