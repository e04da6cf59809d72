def f(log):
    class C(object):
        base = 5
    @(lambda g: log.append('decorated') or g)
    def inner(): return 'inner'
    class D((yield 'base')):
        pass
    log.append(D.__mro__[1].__name__)
    log.append(inner())
    raise (yield 'exception'), (yield 'text')
log = []
g = f(log)
r = [g.next(), g.send(dict), g.send(ValueError)]
try: g.send('message')
except ValueError, e: r.append(str(e))
del g, e
