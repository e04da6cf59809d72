l = [3, 1, 2]
l.append(4); l.extend([5, 6]); l.insert(0, 0); l.insert(-1, 9); l.insert(100, 7)
p = [l.pop(), l.pop(0), l.pop(-2)]
l.remove(9) if 9 in l else None
l.reverse()
r = [l, l.index(5), l.count(1), sorted(l), l + [1], l * 2, len(l), 5 in l]
l.sort()
