class C(object):
    @property
    def broken(self): return self.inner
    def __getattr__(self, name): return 'getattr ' + name
r = C().broken, C().other
class D(object):
    @property
    def broken(self): raise AttributeError('inner text')
    def __getattr__(self, name): raise AttributeError('outer ' + name)
try: D().broken
except AttributeError, e: s = str(e)
del e
