def f(a, b=2, *rest, **named):
    return (a, b, rest, sorted(named.items()))
r = [f(1), f(1, 3), f(1, 2, 3, 4), f(1, x=5), f(*[1, 2, 3], **{'z': 1}), f(b=1, a=2)]
