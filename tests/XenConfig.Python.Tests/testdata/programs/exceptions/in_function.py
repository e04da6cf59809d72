def f(x):
    return x / 0

def g(x):
    return f(x)

a = 1
b = g(a)
