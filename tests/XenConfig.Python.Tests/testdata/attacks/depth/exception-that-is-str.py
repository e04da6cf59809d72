# ends: exception at 4: __main__.E: <unprintable E object>
class E(Exception): pass
E.__str__ = property(str)
raise E(1)
