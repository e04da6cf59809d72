global Cached
class Cached(property):
    def __get__(self, instance, owner=None):
        if instance is None: return self
        return 'cached ' + str(property.__get__(self, instance, owner))
class C(object):
    @Cached
    def x(self): return 5
    y = Cached(lambda self: 6, doc='six')
r = C().x, C().y, type(C.x).__name__, C.y.__doc__, isinstance(C.x, property)
try: C().x = 1
except AttributeError, e: s = str(e)
del e
