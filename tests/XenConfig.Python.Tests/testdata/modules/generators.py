def g():
    try:
        while True:
            try:
                x = yield 1
                print 'x', x
            except ValueError, e:
                print 'caught', e
                yield 'v'
    finally:
        print 'cleanup'
it = g(); print it.next(); print it.send(3); print it.throw(ValueError, 'boo'); print it.next(); it.close()
def h():
    a = (yield 1) + (yield 2)
    print 'sum', a
    b = [(yield 3), (yield 4)]
    print b
    if (yield 5): print 'true'
    else: print 'false'
    while (yield 6): print 'w'
    print (yield 7) and (yield 8), 'and'
    for q in (yield 9): print q
i = h(); i.next()
for v in [10, 20, 'a', 'b', 0, 1, 0, 7, 8, [1, 2]]:
    try: print '->', i.send(v)
    except StopIteration: print 'stop'
def fib():
    a, b = 0, 1
    while 1:
        yield a
        a, b = b, a + b
f = fib()
print [f.next() for _ in range(10)]
print list(x * y for x in range(3) for y in range(3) if x != y)
def w():
    with open_() as z:
        yield z
class open_:
    def __enter__(self): return 'z'
    def __exit__(self, *a): print 'exit', a[0]
print list(w())
def rec(n):
    if n:
        for x in rec(n - 1): yield x
    yield n
print list(rec(5))
try: i.next()
except StopIteration: print 'si'
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def next(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print list(It()), sum(It()), max(It()), 2 in It(), zip(It(), 'abc')
print [a for a in enumerate('xy', 5)], list(reversed([1, 2, 3])), dict(a=1), dict([(1, 2)])
