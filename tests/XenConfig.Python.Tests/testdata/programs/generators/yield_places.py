def places(log):
    x = [(yield 1), (yield 2)]
    log.append(x)
    d = {(yield 'key'): (yield 'value')}
    log.append(d)
    f = lambda: (yield 'in a lambda')
    log.append(list(f()))
    def inner(a=(yield 'default')): return a
    log.append(inner())
    y = (yield 'left') or (yield 'right')
    log.append(y)
    z = (yield 'then') if (yield 'condition') else (yield 'else')
    log.append(z)
    log.append([(yield 'call') + 1, max((yield 'a'), (yield 'b'))])
    assert (yield 'assert'), (yield 'message')
    print (yield 'print'), (yield 'second')
    while (yield 'while'): log.append('loop')
    for i in (yield 'for'): log.append(i)
    with (yield 'with') as w: log.append(w)
    if (yield 'if'): pass
    elif (yield 'elif'): log.append('elif branch')
    s = 'abcdef'[(yield 'lower'):(yield 'upper')]
    log.append(s)
    log.append((yield 'compare') < (yield 'to') < (yield 'last'))
    del s, x
class Manager:
    def __enter__(self): return 'entered'
    def __exit__(self, *args): return None
log, asked = [], []
answers = {'right': 5, 'condition': 1, 'then': 'T', 'call': 1, 'a': 3, 'b': 4, 'assert': 1, 'print': 'p', 'second': 'q', 'for': 'xy', 'with': Manager(),
           'elif': 1, 'lower': 1, 'upper': 3, 'compare': 1, 'to': 2, 'last': 3, 1: 'one', 2: 'two', 'key': 'k', 'value': 'v', 'default': 'D'}
g = places(log)
item = g.next()
try:
    while True:
        asked.append(item)
        item = g.send(answers.get(item))
except StopIteration: pass
del g, item, answers
