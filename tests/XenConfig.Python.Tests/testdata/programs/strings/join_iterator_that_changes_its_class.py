# An iterator that changes its class on the way, and what has no length.
import itertools


class B(object):
    def __iter__(self):
        return self

    def next(self):
        raise StopIteration


class A(object):
    def __init__(self, last):
        self.last = last
        self.count = 0

    def __iter__(self):
        return self

    def next(self):
        self.count += 1
        if self.count == 2:
            self.__class__ = self.last
        return 'x'


joined = ''.join(A(B)), u'-'.join(A(B)), list(A(B)), dict.fromkeys(A(B))
for value in (itertools.repeat(5, 3), itertools.count(), itertools.chain([])):
    try:
        len(value)
    except TypeError, e:
        print e
del value
