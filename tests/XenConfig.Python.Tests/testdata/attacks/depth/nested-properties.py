# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class C(object):
    x = property(lambda self: self.x)
C().x
