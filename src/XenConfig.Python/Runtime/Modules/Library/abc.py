"""Abstract classes: classes that say what others are like, and that others may be declared to be."""


class abstractproperty(property):
    """A property that a class has to give to be more than abstract."""

    __isabstractmethod__ = True


def abstractmethod(funcobj):
    """Marks a method that a class has to give to be more than abstract."""
    funcobj.__isabstractmethod__ = True
    return funcobj


def _is_abstract(member):
    return getattr(member, '__isabstractmethod__', False)


class ABCMeta(type):
    """The type of abstract classes."""

    def __new__(mcls, name, bases, namespace):
        cls = super(ABCMeta, mcls).__new__(mcls, name, bases, namespace)
        missing = set(key for key, member in namespace.items() if _is_abstract(member))
        for base in bases:
            missing.update(key for key in getattr(base, '__abstractmethods__', ()) if _is_abstract(getattr(cls, key, None)))
        cls.__abstractmethods__ = frozenset(missing)
        cls._abc_registry = []
        return cls

    def register(cls, subclass):
        """Declares a class to be a subclass."""
        if not isinstance(subclass, (type, _ClassType)):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_registry.append(subclass)

    def __instancecheck__(cls, instance):
        named = getattr(instance, '__class__', None)
        kind = type(instance)
        if named is None:
            return cls.__subclasscheck__(kind)
        if kind is _InstanceType or kind is named:
            return cls.__subclasscheck__(named)
        return cls.__subclasscheck__(named) or cls.__subclasscheck__(kind)

    def __subclasscheck__(cls, subclass):
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            return answer
        if cls in getattr(subclass, '__mro__', ()):
            return True
        return any(issubclass(subclass, known) for known in cls._abc_registry + cls.__subclasses__())


class _Plain:
    pass


_ClassType = type(_Plain)
_InstanceType = type(_Plain())
