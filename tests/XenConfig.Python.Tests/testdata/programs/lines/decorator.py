def fine(f): return f
def broken(f): raise ValueError('decorating ' + f.__name__)
@fine
@broken
@fine
def g():
    pass
