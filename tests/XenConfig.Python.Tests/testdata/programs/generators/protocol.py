def gen():
    """A doc string."""
    yield 1
    yield 2
g = gen()
r = [type(g).__name__, g.__name__, iter(g) is g, g.gi_running, g.gi_code.co_name, g.gi_frame is None, gen.__doc__]
r += [list(g), g.gi_frame, hasattr(g, '__len__')]
def recursive():
    try: yield holder[0].next()
    except ValueError, e: yield str(e)
def make():
    def recursive():
        try: yield cell[0].next()
        except ValueError, e: yield str(e)
    cell = [recursive()]
    return cell[0].next()
s = make()
def tree(node):
    if node:
        def walk(n):
            if n:
                for x in walk(n[0]): yield x
                yield n[1]
                for x in walk(n[2]): yield x
        return list(walk(node))
t = tree(((None, 1, None), 2, ((None, 3, None), 4, None)))
del g
