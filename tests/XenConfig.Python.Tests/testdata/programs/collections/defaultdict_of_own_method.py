# A text of what has itself inside: a dict by its method, a view by its dict.
from collections import defaultdict


class Sub(defaultdict):
    def __init__(self):
        self.default_factory = self.make

    def make(self):
        return []


d = Sub()
text = repr(d).split(' object')[0]
d['a'].append(1)
shown = repr(d)
names = {}
names['view'] = view = names.viewvalues()
of_view = repr(view)
doc = [type(member).__name__ for member in (dict.__dict__['get'], dict.__dict__['__len__']) if member.__doc__ is not False]
