# ends: limit at 6
class C(object):
    def __hash__(self): return 1
    def __eq__(self, o): return False
d = {}
while 1: d[C()] = 1
