# What a method shows of its function.
class A(object):
    def m(self): "doc of m"
    m.known = 1
def f():
    "doc of f"
print A.m.__doc__, A().m.__doc__, f.__doc__, 'known' in dir(A.m), 'known' in dir(A().m), A.m.known
try: f.__doc__ = 'x'; print f.__doc__
except Exception, e: print e
