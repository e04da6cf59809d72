a = {'a': 1, 'b': 2, 'c': 3}
b = {'b': 2, 'c': 4, 'd': 5}
r = [sorted(a.viewkeys() & b.viewkeys()), sorted(a.viewkeys() | b.viewkeys()), sorted(a.viewkeys() - b.viewkeys()), sorted(a.viewkeys() ^ b.viewkeys())]
i = sorted(a.viewitems() & b.viewitems())
