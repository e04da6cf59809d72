f = lambda: (yield)
g = f()
r = [g.next()]
try: g.send(5)
except StopIteration: r.append('end')
h = lambda n: [(yield x) for x in range(n)]
s = list(h(3))
k = lambda: ((yield 1), (yield 2))
t = list(k())
del f, g, h, k
