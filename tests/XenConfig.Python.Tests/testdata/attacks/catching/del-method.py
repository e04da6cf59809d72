# ends: completed: dropped
class C(object):
    def __del__(self): open('/etc/passwd')
c = C()
del c
print 'dropped'
