class Manager(object):
    def __init__(self, log): self.log = log
    def __enter__(self): self.log.append('enter'); return self
    def __exit__(self, kind, value, trace): self.log.append(('exit', kind and kind.__name__)); return kind is KeyError
def gen(m):
    with m:
        x = yield 1
        if x: raise x
    yield 'after'
log = []
g = gen(Manager(log))
r = [g.next(), g.send(KeyError)]
g = gen(Manager(log))
r.append(g.next())
try: g.send(ValueError)
except ValueError: r.append('not swallowed')
g = gen(Manager(log))
g.next()
g.close()
def ordered(log):
    for i in range(2):
        try: yield i
        finally: log.append(('finally', i))
log2 = []
for i in ordered(log2): log2.append(i)
g = ordered(log2)
for i in g: break
g.close()
del g, i
