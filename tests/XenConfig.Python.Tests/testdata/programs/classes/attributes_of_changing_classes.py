# One place in the code reads and writes attributes of instances whose classes change under it.
global seen, New, Old
class Old:
    pass
class New(object):
    pass
class Guarded(object):
    def __setattr__(self, name, value):
        object.__setattr__(self, name, ('guarded', value))
class OldGuarded:
    def __setattr__(self, name, value):
        self.__dict__[name] = ['old', value]

def put(o, value):
    o.size = value
def get(o):
    return o.size
def grow(o):
    o.size += 1

seen = []
for kind in (Old, New, Guarded, OldGuarded, New, Old):
    o = kind()
    put(o, 3)
    seen.append(get(o))
    try:
        grow(o)
        seen.append(o.size)
    except TypeError, e:
        seen.append(str(e))

o = New()
put(o, 1)
New.size = property(lambda self: 'property', lambda self, value: seen.append(('set', value)))
put(o, 2)
seen.append(get(o))
grow_error = None
try:
    grow(o)
except TypeError, e:
    grow_error = str(e)
del New.size
seen.append(get(o))
New.size = 'class'
seen.append(get(o))
seen.append(get(New()))
o.__dict__ = {'size': 'other dict'}
seen.append(get(o))
New.__getattribute__ = lambda self, name: 'asked for ' + name
seen.append(get(o))
del New.__getattribute__
o.__class__ = Guarded
put(o, 9)
seen.append(get(o))

old = Old()
old.size = 1
Old.__setattr__ = lambda self, name, value: seen.append(('old set', name, value))
put(old, 5)
seen.append(get(old))
old.__dict__ = {}
missing = None
try:
    get(old)
except AttributeError, e:
    missing = str(e)
def read_special(o):
    return o.__dict__, o.__class__.__name__
special = [sorted(read_special(New()).__getitem__(0)), read_special(Old())[1]]
odd = Old()
odd.__dict__['__dict__'] = 'hidden'
odd.__dict__['__class__'] = 'hidden too'
special.append(sorted(odd.__dict__.keys()))
special.append(odd.__class__ is Old)
shown = seen
