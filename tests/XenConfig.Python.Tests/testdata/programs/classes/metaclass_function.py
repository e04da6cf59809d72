# Any callable may be a metaclass: it gets the name, the bases and the body, and gives whatever it likes.
global listing, plain
def listing(name, bases, body):
    return name, bases, sorted(k for k in body if k != '__module__')
class Options:
    __metaclass__ = listing
    memory = 128
    def boot(self): pass
r = Options
def plain(name, bases, body):
    body['made_by'] = 'plain'
    del body['__metaclass__']
    return type(name, bases + (object,), body)
class C:
    __metaclass__ = plain
c = C.made_by, C.__mro__[1].__name__, type(C).__name__, hasattr(C, '__metaclass__')
