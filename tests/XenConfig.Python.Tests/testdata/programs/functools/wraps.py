import functools
def loud(function):
    import functools
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args).upper()
    return wrapper
@loud
def name(n):
    "Names a guest."
    return 'guest%d' % n
called = name(3), name.__name__, name.__doc__
