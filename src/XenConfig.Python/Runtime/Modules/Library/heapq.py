"""The part of heapq that takes iterables and keys; the heaps themselves are natives."""
__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def merge(*iterables):
    """The items of sorted iterables, in order; of equal ones those of an earlier iterable first."""
    heap = []
    for order, iterator in enumerate(map(iter, iterables)):
        for item in iterator:
            heap.append([item, order, iterator.next])
            break
    heapify(heap)
    while heap:
        smallest = heap[0]
        while True:
            yield smallest[0]
            try:
                smallest[0] = smallest[2]()
            except StopIteration:
                heappop(heap)
                break
            heapreplace(heap, smallest)
            if heap[0] is not smallest:
                break


def nsmallest(n, iterable, key=None):
    """The smallest items, the smallest first."""
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """The largest items, the largest first."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
