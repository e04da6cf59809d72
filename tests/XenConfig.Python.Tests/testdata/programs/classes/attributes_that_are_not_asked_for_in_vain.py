# Where CPython passes over what asking for an attribute raises, and how often it asks.
global asked, Old
asked = []


class Old:
    def __getattr__(self, name):
        asked.append(name)
        raise ValueError(name)


class New(object):
    def __getattr__(self, name):
        asked.append(name)
        raise ValueError(name)


class Closed(object):
    def __getattribute__(self, name):
        asked.append(name)
        raise ValueError(name)


class File:
    def __init__(self): self.__dict__['text'] = []
    def write(self, text): self.text.append(text)
    def __setattr__(self, name, value): raise ValueError(name)
    def __getattr__(self, name): raise ValueError(name)


def show(target):
    print >>target, 1, 2


for kind in (Old, New, Closed):
    for name, ask in [('print', show), ('abs', abs), ('instance of a class', lambda x: isinstance(x, Old)), ('of a type', lambda x: isinstance(x, int)),
                      ('super', lambda x: super(int, x)), ('callable', callable), ('reversed', reversed)]:
        del asked[:]
        try:
            print kind.__name__, name, ask(kind()), asked
        except Exception, e:
            print kind.__name__, name, type(e).__name__, e, asked

target = File()
print >>target, 'a', 'b',
print >>target, 'c'
written = list(target.text)
del target
