"""References that do not keep an object alive. Objects live on here, so that none ever loses what it refers to."""

_UNREFERABLE = (
    int, long, float, complex, bool, str, unicode, tuple, list, dict, slice, xrange, type(None), type(Ellipsis), type(NotImplemented))


class ref(object):
    __module__ = '__builtin__'

    def __new__(cls, referent, callback=None, *more):
        if type(referent) in _UNREFERABLE:
            raise TypeError("cannot create weak reference to '%s' object" % type(referent).__name__)
        self = object.__new__(cls)
        self.__referent = referent
        return self

    def __init__(self, referent, callback=None):
        pass

    def __call__(self):
        return self.__referent

    def __eq__(self, other):
        return self.__referent == other() if isinstance(other, ref) else NotImplemented

    def __ne__(self, other):
        return self.__referent != other() if isinstance(other, ref) else NotImplemented

    def __hash__(self):
        return hash(self.__referent)


ref.__name__ = 'weakref'
ReferenceType = ref


class ProxyType(object):
    __module__ = '__builtin__'


class CallableProxyType(object):
    __module__ = '__builtin__'


ProxyType.__name__ = 'weakproxy'
CallableProxyType.__name__ = 'weakcallableproxy'


def _remove_dead_weakref(dct, key):
    pass
