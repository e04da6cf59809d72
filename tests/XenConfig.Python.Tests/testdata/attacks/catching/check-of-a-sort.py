# ends: limit at 8
class A:
    def __lt__(self, other):
        try:
            while 1: pass
        except: return 1
    __gt__ = __lt__
sorted([A(), A()])
