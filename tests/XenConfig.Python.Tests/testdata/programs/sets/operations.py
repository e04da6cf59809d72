a = set('abcdefgh')
b = set('efghijkl')
r = [list(a & b), list(a | b), list(a - b), list(a ^ b), a < b, a >= set('abc'), a.isdisjoint('xyz')]
