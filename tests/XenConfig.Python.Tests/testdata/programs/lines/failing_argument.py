def f(*args): return args
y = f(
    1,
    2,
    missing,
    4)
