# What a comprehension goes through is the config's own iterator.
class Pool(object):
    def __init__(self, n):
        self.n = n
        self.i = 0
    def __iter__(self):
        print 'iter', sorted(vars(self))
        return self
    def next(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return '00:16:3e:00:00:%02x' % self.i
a = list('mac=%s' % m for m in Pool(3))
b = sorted({m for m in Pool(2)})
c = sorted({m: 1 for m in Pool(2)}.items())
