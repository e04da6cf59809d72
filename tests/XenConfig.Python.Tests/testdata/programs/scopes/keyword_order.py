# Keywords that go through a dict come in its order: those behind the stars, and those of classes.
def main():
    def f(**k): return k.keys()
    def g(n=1): pass
    class Old:
        def __init__(self, **k): self.k = k.keys()
    class New(object):
        def __init__(self, **k): self.k = k.keys()
    orders = [f(zz=1, b=2, name=3, x=4, aa=5, i=6, q=7, h=8, y=9), f(zz=1, b=2, **{'name': 3, 'x': 4, 'aa': 5}), f(q=1, **dict.fromkeys('abcdefgh')),
              Old(zz=1, b=2, name=3, x=4, aa=5, i=6, q=7, h=8, y=9).k, New(zz=1, b=2, name=3, x=4, aa=5, i=6, q=7, h=8, y=9).k, New(b=1, **{'j': 2}).k]
    wrong = []
    for call in ['g(key=1, reverse=2)', 'g(n=1, x=2, **{"b": 3})', 'Old(1, b=2)', 'g(b=1, **{"x": 1, "y": 2, "z": 3})']:
        try:
            exec call in {'g': g, 'Old': Old}
        except TypeError, e:
            wrong.append(str(e))
    return orders, wrong
result = main()
