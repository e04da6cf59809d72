r = [min('b', 'a'), max([1, 2, 3], key=lambda x: -x), min({3: 1, 2: 5}), max('abc'), min(1, 1.0), max(1, 1.0)]
x = max()
