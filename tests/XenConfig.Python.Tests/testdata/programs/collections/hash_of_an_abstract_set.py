import collections


class Letters(collections.Set):
    def __init__(self, items):
        self.items = list(items)

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def __hash__(self):
        return self._hash()


for items in ['', 'a', 'abc', range(50), [0.5, (1, 2)]]:
    print hash(Letters(items)) == hash(frozenset(items)), hash(Letters(items))
