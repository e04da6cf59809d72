# Arguments of itertools by name, too few and too many.
from itertools import *
def t(f, *a, **k):
    try: print f.__name__, list(islice(f(*a, **k), 5))
    except Exception, e: print f.__name__, a, k, type(e).__name__, e
t(compress, data='abc', selectors=[1,0,1]); t(compress, 'abc'); t(compress, 'abc', data=1); t(compress, 'abc', selectors=[1,0,1]); t(compress, 'abc', [1], x=1)
t(permutations, iterable='abc', r=2); t(permutations, r=2); t(permutations, 'ab', r=None); t(combinations, iterable='abc', r=2); t(combinations, 'abc'); t(combinations, r=2)
t(combinations_with_replacement, 'abc', r=2); t(combinations_with_replacement, r=2)
for f in (cycle, chain, izip, imap, starmap, ifilter, ifilterfalse, takewhile, dropwhile, islice): t(f, 'a', x=1)
t(izip_longest, 'ab', 'c', fillvalue=3); t(izip_longest, 'ab', x=3); t(product, 'ab', repeat=2); t(product, 'ab', x=2); t(product, 'ab', repeat=-1); t(product, 'ab', repeat='x')
t(count, start=3); t(count, step=2); t(count, x=2); t(count, 1, start=2); t(count, 'a'); t(count, 1, 'a'); t(repeat, object=1, times=2); t(repeat, times=2); t(repeat, 1, x=2); t(repeat, 1, times=-2); t(repeat, 1, 'x')
t(groupby, key=int); t(groupby); t(count, 1, 2, 3); t(repeat, 1, 2, 3); t(product, repeat=2)
