def in_list():
    r = [(yield x) for x in 'ab']
    yield r
g = in_list()
r = [g.next(), g.send(1), g.send(2)]
def in_condition():
    r = [x for x in range(4) if (yield x)]
    yield r
g = in_condition()
s = [g.next(), g.send(0), g.send(1), g.send(0), g.send(1)]
def nested():
    yield [[(yield (x, y)) for x in range(2)] for y in range(2)]
g = nested()
t = [g.next()]
for i in range(4): t.append(g.send(i))
def in_iterable():
    yield [x for x in (yield 'iterable')]
g = in_iterable()
u = [g.next(), g.send('xyz')]
del g
