# next() is looked up in the class that the iterator has by then.
global A, B, C
class A(object):
    def __iter__(self): return self
    def next(self):
        self.__class__ = B
        return 'a'
class B(object):
    def __init__(self): self.count = 0
    def __iter__(self): return self
    def next(self):
        self.__class__ = C
        return 'b'
class C(object):
    def __iter__(self): return self
    def next(self): raise StopIteration
listed = list(A())
looped = []
for item in A():
    looped.append(item)
