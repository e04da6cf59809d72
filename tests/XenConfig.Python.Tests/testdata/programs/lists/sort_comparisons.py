# The comparisons that a sort makes, in order: CPython's, since a comparison of one's own can see them.
def trace(items):
    seen = []
    def compare(a, b):
        seen.append((a, b))
        return cmp(a, b)
    items.sort(compare)
    return items, seen
r = [trace([3, 1, 2]), trace([1, 2, 3, 4]), trace([4, 3, 2, 1]), trace([2, 1, 2, 1, 3])]
import random
random.seed(5)
big = [random.randrange(1000) for i in range(200)]
s = hash(tuple(trace(big[:])[1])), len(trace(big[:])[1]), trace(big[:])[0] == sorted(big)
up = range(100) + range(50) + range(30, 130)
t = hash(tuple(trace(up[:])[1])), len(trace(up[:])[1])
runs = [i % 7 for i in range(300)]
u = hash(tuple(trace(runs[:])[1])), len(trace(runs[:])[1])
zigzag = [(i * 37) % 500 for i in range(500)]
v = hash(tuple(trace(zigzag[:])[1])), len(trace(zigzag[:])[1])
merge = range(0, 400, 2) + range(1, 400, 2)
w = hash(tuple(trace(merge[:])[1])), len(trace(merge[:])[1])
del random, big, up, runs, zigzag, merge, i
