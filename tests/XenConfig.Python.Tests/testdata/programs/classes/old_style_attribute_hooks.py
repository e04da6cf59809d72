class Base:
    pass
class Derived(Base):
    pass
Base.__getattr__ = lambda self, name: 'of Base'
print Base().x
try:
    print Derived().x
except AttributeError, e:
    print 'Derived:', e
class Later(Base):
    pass
print Later().x
Base.__dict__['__setattr__'] = lambda self, name, value: None
b = Base()
b.y = 1
print b.__dict__
def note(self, name, value):
    self.__dict__[name] = [value]
Derived.__setattr__ = note
d = Derived()
d.z = 2
print d.z
del Derived.__setattr__
d.z = 3
print d.z
del Base.__getattr__
try:
    print Base().x
except AttributeError, e:
    print 'Base:', e
print Later().x
class Other:
    def __getattr__(self, name):
        return 'of Other'
    def __delattr__(self, name):
        print 'no deleting of', name
Derived.__bases__ = (Base, Other)
print Derived().x
del d.z
print d.z
Other.__getattr__ = None
try:
    print Other().q
except TypeError, e:
    print e
print Derived().x
class Twice(Derived):
    pass
Base.__bases__ = (Other,)
try:
    print Twice().x
except TypeError, e:
    print e
try:
    print Base().x
except TypeError, e:
    print e
del b, d
