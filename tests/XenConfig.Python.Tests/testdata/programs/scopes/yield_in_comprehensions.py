# A yield makes a generator of the comprehension that it stands in, if that has a scope of its own.
def sets():
    yield {(yield i) for i in range(2)}
def dicts():
    yield {(yield i): (yield 10 + i) for i in range(2) if (yield 'if')}
def nested():
    yield {j for i in (yield 'first') for j in (yield i)}
def generators():
    yield ((yield i) for i in 'ab')
def lists():
    yield [(yield i) for i in 'ab']
inner = sets().next()
types = type(inner).__name__, inner.__name__
run = list(inner)
inner = dicts().next()
run_dict = list(inner), inner.__name__
inner = dicts().next()
sent = [inner.next(), inner.send(1), inner.send('v'), inner.send('k'), inner.send(0)]
run_generator = list(generators().next())
m = lists()
run_list = [m.next(), m.send(1), m.send(2)]
m = nested()
run_nested = [m.next()]
inner = m.send([[1, 2], [3]])
run_nested += [inner.next(), inner.send('xy'), inner.send('z'), list(inner)]
