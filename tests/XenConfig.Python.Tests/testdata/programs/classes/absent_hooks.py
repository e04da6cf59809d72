# A __getattr__ that raises when it is asked for a special method: where that counts as none.
import copy


class Old:
    asked = []

    def __getattr__(self, name):
        self.asked.append(name)
        raise AttributeError(name)


class New(object):
    asked = []

    def __getattr__(self, name):
        self.asked.append(name)
        raise AttributeError(name)


class OldKeys:
    asked = []

    def __getattr__(self, name):
        self.asked.append(name)
        raise KeyError(name)


class NewKeys(object):
    asked = []

    def __getattr__(self, name):
        self.asked.append(name)
        raise KeyError(name)


def _what(make, value):
    del value.asked[:]
    try:
        result = make(value)
        result = result.split(' at ')[0] if isinstance(result, basestring) else type(result).__name__
    except Exception as error:
        result = type(error).__name__, error.args
    return result, value.asked[:]


copies = [_what(make, kind()) for kind in (Old, New, OldKeys) for make in (copy.copy, copy.deepcopy)]
shallow = _what(copy.copy, NewKeys())
deep = _what(copy.deepcopy, NewKeys())
texts = [_what(make, Old()) for make in (str, unicode, repr, lambda v: '%s' % v, lambda v: u'%s' % v, lambda v: format(v, ''), '{}'.format)]
keys = [_what(make, OldKeys()) for make in (str, unicode, lambda v: format(v, ''))]
numbers = [_what(make, kind()) for kind in (Old, OldKeys) for make in (int, long, float)]
called = [_what(callable, Old()), callable(Old()), callable(OldKeys())]
sliced = _what(lambda value: value[1:2], Old())
powered = _what(lambda value: pow(value, 1, 2), Old())
backwards = _what(reversed, Old())


class Truncated:
    def __trunc__(self):
        return 7


truncated = int(Truncated()), long(Truncated())


class Copied(object):
    def __init__(self):
        self.__copy__ = lambda: 'of the instance'

    @staticmethod
    def __deepcopy__(memo):
        return 'deep'


copied = type(copy.copy(Copied())).__name__, copy.deepcopy(Copied())
