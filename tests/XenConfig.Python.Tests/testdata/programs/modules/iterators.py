import itertools
from itertools import chain, count, cycle, islice, izip, repeat

letters = ['xvd' + letter for letter in islice(cycle('abc'), 7)]
joined = list(chain('ab', [1, 2], ())), list(chain.from_iterable([[1], [2, 3]]))
counted = list(islice(count(5), 3)), list(islice(count(10, -3), 4)), list(islice(count(0.5, 0.25), 3))
zipped = list(izip('abc', count())), list(itertools.izip_longest('ab', [1], fillvalue='-')), list(izip())
repeated = list(repeat('x', 3)), list(itertools.imap(pow, [2, 3], repeat(3, 2))), list(itertools.starmap(max, [(1, 5), (7, 2)]))
chosen = list(itertools.ifilter(None, [0, 1, '', 'a'])), list(itertools.ifilterfalse(lambda x: x % 2, range(6)))
runs = list(itertools.takewhile(lambda x: x < 3, range(9))), list(itertools.dropwhile(lambda x: x < 3, range(6))), list(itertools.compress('abcd', [1, 0, 1]))
slices = [list(islice(range(10), *bounds)) for bounds in [(3,), (2, 5), (1, None, 3), (None, 4), (0, 9, 4), (5, 2)]]
groups = [(key, list(group)) for key, group in itertools.groupby('aabccc')]
lengths = [(key, len(list(group))) for key, group in itertools.groupby(sorted(['xvda', 'sda', 'hdb', 'xvdb'], key=len), len)]
skipped = [key for key, group in itertools.groupby([1, 1, 2, 1])]
products = list(itertools.product('ab', [1, 2])), list(itertools.product([0, 1], repeat=2)), list(itertools.product()), list(itertools.product('a', ''))
permuted = list(itertools.permutations([1, 2, 3])), list(itertools.permutations('abc', 2)), list(itertools.permutations('ab', 3)), list(itertools.permutations('ab', 0))
combined = list(itertools.combinations('abcd', 2)), list(itertools.combinations([1], 2)), list(itertools.combinations_with_replacement('ab', 2))
first, second = itertools.tee(iter('abc'))
teed = first.next(), list(second), list(first)


def fails(function, *arguments):
    try:
        return list(function(*arguments))
    except Exception, e:
        return '%s: %s' % (e.__class__.__name__, e)


errors = [fails(izip, 1), fails(islice, [1], -1), fails(islice, [1], 0, 5, 0), fails(itertools.imap, len), fails(itertools.combinations, 'ab', -1),
          fails(chain, 1), fails(count, 'a'), fails(islice, [1], 'x'), fails(itertools.ifilter, len)]
