# A yield in a generator expression belongs to the generator that the expression makes.
g = ((yield x) for x in [1, 2])
r = [g.next()]
r.append(g.send('a'))
r.append(g.next())
r.append(g.send('b'))
r.append(list(g))
h = (x for x in range(4) if (yield 'odd?'))
s = [h.next(), h.send(0), h.send(1), h.next(), h.send(0)]
del g, h
