def outer(x):
    return inner(x)
def inner(x):
    return x.nothing
try:
    outer(1)
except NameError, e:
    reason = str(e)
def both(x):
    def inner(y):
        return y.nothing
    return inner(
        x)
both(
    5)
