# ends: completed: not run
class C(object):
    def __del__(self):
        while 1: C()
C()
print 'not run'
