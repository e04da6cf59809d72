class Ctx(object):
    def __enter__(self): print 'in'; return 5
    def __exit__(self, *a): print 'out', a[0]; return True
with Ctx() as x:
    print x
with Ctx():
    raise ValueError
y = 1
del y
