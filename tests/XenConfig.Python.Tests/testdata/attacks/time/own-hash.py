# ends: limit at 6
class A:
    def __hash__(self): return 1
    def __eq__(self, other): return 0
d = {}
while 1: d[A()] = 1
