# What is wrong with a builtin's arguments is told parameter by parameter, and of names that it does not know last.
def main():
    def tell(f):
        try:
            print repr(f())
        except Exception, e:
            print type(e).__name__, e

    tell(lambda: long(k=1, *[]))
    tell(lambda: int(k=1))
    tell(lambda: int({}, b=3))
    tell(lambda: int('7', base='x', b=3))
    tell(lambda: long('7', base='x'))
    tell(lambda: long([], x='a'))
    tell(lambda: int('7', base=8))
    tell(lambda: long(x='17', base=8L))
    tell(lambda: int(base=8))
    tell(lambda: int(1, 2, base=3))
    tell(lambda: round(b=3))
    tell(lambda: round(2.5, number=1))
    tell(lambda: round(ndigits=1, b=2))
    tell(lambda: 'abc'.replace(1, 2, 'x'))
    tell(lambda: 'abc'.replace(*enumerate([1, 2, 3])))
    from functools import partial
    tell(lambda: partial(lambda n: n, x=1)(a=1, b=2))
    tell(lambda: partial(lambda **k: k, x=1)(x=2, b=3))

main()
