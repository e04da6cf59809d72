# A name that a function binds stays its own where exec may bind others.
def f(seen=[]):
    exec 'x = 1'
    try:
        l.append(2)
        l = 5
    except UnboundLocalError, e:
        seen.append(str(e))
    return x, seen
def g():
    exec 'l = 7'
    l += 1
    return l
def h():
    exec 'y = 3'
    return y, nothing
def i():
    exec 'y = 3' in {}
    return nothing
def j():
    global nothing
    exec 'y = 3' in {}
    return nothing
calls = []
for call in f, g, h, i, j:
    try:
        calls.append(call())
    except Exception, e:
        calls.append(repr(e))
