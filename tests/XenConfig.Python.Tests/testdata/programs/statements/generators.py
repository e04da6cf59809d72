def gen(n):
    i = 0
    while i < n:
        got = yield i
        if got: i = got
        i += 1
g = gen(10)
r = [g.next(), g.next(), g.send(5), list(g)]
s = [x for x in (i * i for i in range(4))]
del g
