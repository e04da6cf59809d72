# ends: limit at 8
class C(object):
    def __enter__(self): return self
    def __exit__(self, *a):
        print 'caught'
        return True
with C():
    while 1: pass
