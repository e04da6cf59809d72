r = [x * y for x in range(3) for y in range(3) if x != y]
s = [[i * j for j in range(3)] for i in range(3)]
t = [c.upper() for c in 'abc' if c != 'b']
z = zip('abc', range(3))
e = list(enumerate('ab'))
m = map(None, [1, 2], [3])
f = filter(None, [0, 1, '', 'a'])
g = reduce(lambda a, b: a + b, range(5))
h = map(lambda a, b: a + b, [1, 2], [3, 4])
