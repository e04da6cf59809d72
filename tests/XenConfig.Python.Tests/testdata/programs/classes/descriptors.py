global Typed, NonData
class Typed(object):
    def __init__(self, name): self.name = name
    def __get__(self, instance, owner):
        if instance is None: return 'from the class %s' % owner.__name__
        return instance.__dict__.get(self.name, 'unset')
    def __set__(self, instance, value): instance.__dict__[self.name] = int(value)
    def __delete__(self, instance): instance.__dict__[self.name] = 'deleted'
class NonData(object):
    def __get__(self, instance, owner): return 'non-data'
class Vm(object):
    memory = Typed('memory')
    size = NonData()
v = Vm()
r = [v.memory, Vm.memory, v.size]
v.memory = '128'
v.__dict__['size'] = 'own'
r += [v.memory, v.size, Vm.size, sorted(v.__dict__.items())]
del v.memory
r += [v.memory]
# Not on old-style instances for setting; they do ask __get__.
class Old:
    memory = Typed('memory')
o = Old()
s = [o.memory]
o.memory = '7'
s += [o.memory, o.__dict__]
# A descriptor in the instance is no descriptor.
v.d = NonData()
t = type(v.d).__name__
del v, o
