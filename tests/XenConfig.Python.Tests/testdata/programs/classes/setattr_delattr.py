class Log(object):
    def __init__(self): object.__setattr__(self, 'log', [])
    def __setattr__(self, name, value):
        self.log.append(('set', name, value))
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        self.log.append(('del', name))
        object.__delattr__(self, name)
l = Log()
l.a = 1
l.a += 1
del l.a
setattr(l, 'b', 2)
r = l.log, sorted(l.__dict__)
class Old:
    def __init__(self): self.__dict__['log'] = []
    def __setattr__(self, name, value): self.log.append((name, value))
    def __delattr__(self, name): self.log.append(name)
    def __getattr__(self, name): return 'no ' + name
o = Old()
o.x = 1
del o.y
s = o.log, o.x
try: del l.nothing
except AttributeError, e: t = str(e)
del l, o, e
