# ends: limit at 6
class C:
    def __init__(self, x): self.x = x
    def __repr__(self): return repr(self.x)
x = 1
for i in xrange(100000): x = C(x)
repr(x)
