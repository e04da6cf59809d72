# ends: limit at 5
class C(object):
    def __getattr__(self, n):
        while 1: pass
print hasattr(C(), 'x')
