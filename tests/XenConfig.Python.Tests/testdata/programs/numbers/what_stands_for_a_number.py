# What classes give where a number is wanted: by __trunc__ and __int__, by the __float__ of a class derived from an integer.
global itertools, math
import itertools
import math


class Truncated:
    def __trunc__(self): return 3


class Whole:
    def __int__(self): return 3


class Nothing: pass


class Refusing:
    def __getattr__(self, name): raise ValueError(name)


class Kilo(int):
    def __float__(self): return self * 1000.0


class LongKilo(long):
    def __float__(self): return self * 1000.0


for value in (Truncated(), Whole(), Nothing(), Refusing()):
    for name, ask in [('range', range), ('range to', lambda x: range(1, x)), ('xrange', lambda x: list(xrange(x))), ('chr', chr), ('unichr', unichr),
                      ('ljust', lambda x: 'a'.ljust(x) + '|'), ('split', lambda x: 'a b c d e'.split(' ', x)), ('pop', lambda x: range(9).pop(x)),
                      ('%c', lambda x: '%c' % x), ('factorial', math.factorial), ('combinations', lambda x: len(list(itertools.combinations(range(5), x))))]:
        try:
            print value.__class__.__name__, name, repr(ask(value))
        except Exception, e:
            print value.__class__.__name__, name, type(e).__name__, e

for value in (Kilo(5), LongKilo(5)):
    for code in 'f e g % .2f 10.1f n d x'.split():
        print code, format(value, code), ('{0:%s}' % code).format(value)

for ask, bounds in [(lambda x: list(itertools.islice('abcdef', x)), (2, 2.0, 2.7, 2L, None, -1, 'x')),
                    (lambda x: list(itertools.islice('abcdef', x, None)), (2, 2.0, 2.7, 2L, None, -1, 'x')),
                    (lambda x: list(itertools.combinations('abc', x)), (2, 2L, None, -1, 'x'))]:
    for bound in bounds:
        try:
            print repr(bound), ask(bound)
        except Exception, e:
            print repr(bound), type(e).__name__, e
