def gen(log):
    try:
        while True:
            try:
                got = yield len(log)
                log.append(('got', got))
            except ValueError, e:
                log.append(('caught', str(e)))
    except GeneratorExit:
        log.append('exit')
        raise
    finally:
        log.append('finally')
log = []
g = gen(log)
r = [g.next(), g.send('a'), g.throw(ValueError, 'b'), g.throw(ValueError('c')), g.next()]
g.close()
g.close()
try: g.next()
except StopIteration: r.append('stopped')
try: g.throw(KeyError, 'after the end')
except KeyError, e: r.append(str(e))
h = gen([])
try: h.send(1)
except TypeError, e: r.append(str(e))
r.append(h.send(None))
try: h.throw(5)
except TypeError, e: r.append(str(e))
try: h.throw(IndexError, 'x', 5)
except TypeError, e: r.append(str(e))
try: h.throw(IndexError)
except IndexError, e: r.append(repr(e))
del g, h, e
