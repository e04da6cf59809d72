# heapq and bisect, with values that tell how they are compared.
global bisect, heapq, random, attempt, Old, New, Lesser, ListLike
import bisect
import heapq
import random


def attempt(function, *arguments, **keywords):
    try:
        return repr(function(*arguments, **keywords))
    except Exception, e:
        return '%s: %s' % (type(e).__name__, e)


class Old:
    def __init__(self, value):
        self.value = value

    def __cmp__(self, other):
        print 'cmp', self.value, other.value,
        return cmp(self.value, other.value)

    def __repr__(self):
        return 'Old(%d)' % self.value


class New(object):
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        print 'lt', self.value, other.value,
        return self.value < other.value

    def __repr__(self):
        return 'New(%d)' % self.value


class Lesser:
    def __init__(self, value):
        self.value = value

    def __le__(self, other):
        print 'le', self.value, other.value,
        return self.value <= other.value

    def __repr__(self):
        return 'Lesser(%d)' % self.value


class ListLike:
    def __len__(self):
        return 2

    def __getitem__(self, place):
        return [1, 3][place]

    def insert(self, *arguments):
        print 'insert', arguments


random.seed(7)
for kind in int, Old, New, Lesser:
    for turn in range(6):
        heap = [kind(random.randrange(9)) for _ in range(random.randrange(8))]
        print heap, attempt(heapq.heapify, heap), heap
        for name in 'heappush', 'heapreplace', 'heappushpop':
            item = kind(random.randrange(9))
            print name, item, attempt(getattr(heapq, name), heap, item), heap
        print attempt(heapq.heappop, heap), heap
for name in 'heappush', 'heappop', 'heapreplace', 'heappushpop', 'heapify':
    function = getattr(heapq, name)
    print name, [attempt(function, *given) for given in ((), ([],), ([], 1), ([], 1, 2), (5,), ((1,), 2))], attempt(function, heap=[1])
for name in 'bisect', 'bisect_left', 'bisect_right', 'insort', 'insort_left', 'insort_right':
    function = getattr(bisect, name)
    for turn in range(6):
        items = sorted(random.choice([1, 2, 3, 4.5, 5L]) for _ in range(random.randrange(9)))
        print name, items, [attempt(function, list(items), item) for item in (0, 1, 3, 4.5, 6)],
        print attempt(function, items, 3), items, attempt(function, items, 2, 1), attempt(function, items, 2, hi=2), items
    print [attempt(function, *given) for given in ((), ([],), ([1], 1, -1), ([1], 1, None), ([1], 1, 'a'), ([1], 1, 1.5), (5, 1), ([1], 1, 0, 9), ([1], 1, 2 ** 70))]
    print attempt(function, a=[1], x=2), attempt(function, ListLike(), 2), attempt(function, 'ac', 'b')
few = [heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, [3, 1, 2]), heapq.nlargest(-1, [1]), heapq.nsmallest(1, []), heapq.nsmallest(9, 'hello')]
by_key = heapq.nsmallest(2, ['b', 'A', 'c'], key=str.lower), heapq.nlargest(2, [(1, 'a'), (1, 'b'), (0, 'c')], key=lambda pair: pair[0])
merged = list(heapq.merge([1, 3, 5], iter((2, 4)), [], [1, 9])), list(heapq.merge())
no_iterable = attempt(lambda: list(heapq.merge(5)))
names = heapq.__all__
del bisect, heapq, random
