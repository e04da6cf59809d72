# ends: exception at 4: RuntimeError: maximum recursion depth exceeded
class A(object):
    x = property(lambda self: self.x)
A().x
