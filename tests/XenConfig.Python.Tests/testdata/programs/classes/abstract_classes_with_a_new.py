# It is object.__new__ that refuses an abstract class, not the call of the class.
global abc
import abc


def tried(cls, *arguments):
    try:
        return repr(cls(*arguments))
    except TypeError as error:
        return error


class Abstract(object):
    __metaclass__ = abc.ABCMeta

    @abc.abstractmethod
    def f(self):
        pass

    @abc.abstractmethod
    def e(self):
        pass


class WithNew(Abstract):
    def __new__(cls):
        return object.__new__(cls)


class Other(Abstract):
    def __new__(cls):
        return 5


class WithInit(Abstract):
    def __init__(self, x):
        pass


class Table(dict):
    __metaclass__ = abc.ABCMeta

    @abc.abstractmethod
    def f(self):
        pass


class Concrete(WithNew):
    def f(self):
        return 'f'
    e = f


class Plain(object):
    pass


class Derived(Plain):
    pass


print tried(Abstract)
print tried(Abstract, 1)
print tried(WithNew)
print tried(Other)
print tried(WithInit, 1)
print tried(Table)
print Concrete().e()
Abstract.f = 1
print tried(Abstract)
Plain.__abstractmethods__ = frozenset(['x'])
print tried(Plain)
print tried(Derived)[:20]
Plain.__abstractmethods__ = []
print tried(Plain)[:20]
