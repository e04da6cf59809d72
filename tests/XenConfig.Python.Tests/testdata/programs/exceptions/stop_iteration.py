global gen, stop
def gen():
    yield 1
    raise StopIteration('value')
g = gen()
r = [g.next()]
try: g.next()
except StopIteration, e: r.append(e.args)
try: g.next()
except StopIteration, e: r.append(e.args)
r.append(list(gen()))
r.append(next(iter([]), 'default'))
try: next(iter([]))
except StopIteration, e: r.append((str(e), e.args))
try: next(5)
except TypeError, e: r.append(str(e))
def outer():
    for x in gen(): yield x
    raise ValueError('after')
try: r.append(list(outer()))
except ValueError, e: r.append(str(e))
# A StopIteration from the element of a generator expression ends it quietly.
def stop(): raise StopIteration
r.append(list(stop() if x == 2 else x for x in range(5)))
del g, e
iter([]).next()
