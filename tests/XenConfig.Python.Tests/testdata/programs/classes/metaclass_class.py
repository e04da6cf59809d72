global Registry, A, B
class Registry(type):
    seen = []
    def __new__(meta, name, bases, body):
        meta.seen.append(name)
        body['added'] = len(body)
        return type.__new__(meta, name, bases, body)
    def __init__(cls, name, bases, body):
        type.__init__(cls, name, bases, body)
        cls.initialised = True
    def __call__(cls, *args):
        made = type.__call__(cls, *args)
        made.number = len(args)
        return made
    def __getattr__(cls, name): return 'no ' + name
    def __len__(cls): return 42
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 'x'
    @property
    def upper(cls): return cls.__name__.upper()
class A(object):
    __metaclass__ = Registry
    x = 1
class B(A):
    def __init__(self, *args): self.args = args
r = Registry.seen, A.initialised, B.initialised, A.x, B.nothing, len(A), list(A), 'x' in A, 'y' in B, A.upper
b = B(1, 2)
s = b.number, b.args, type(B).__name__, type(b).__name__, hasattr(b, 'upper'), isinstance(B, Registry)
del b
