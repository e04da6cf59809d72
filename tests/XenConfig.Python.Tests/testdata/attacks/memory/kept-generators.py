# within: 0.2 s
# ends: limit
def g():
    x = range(1000)
    yield 1
x = []
while 1:
    i = g()
    i.next()
    x.append(i)
