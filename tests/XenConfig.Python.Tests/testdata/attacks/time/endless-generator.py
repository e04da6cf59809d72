# ends: limit at 4
def g():
    while 1: yield 1
sum(g())
