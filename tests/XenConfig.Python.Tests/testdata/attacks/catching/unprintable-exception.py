# ends: exception at 4: __main__.E: <unprintable E object>
class E(Exception):
    def __str__(self): raise self
raise E
