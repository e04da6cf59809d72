global f
def f(n):
    if n:
        return f(n - 1)
    raise RuntimeError('at the bottom')
f(3)
