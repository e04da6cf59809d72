# ends: limit at 11
def g():
    try:
        yield 1
        while 1: pass
    except:
        print 'caught'
        yield 2
i = g()
i.next()
i.next()
print 'on'
