global sm
class Vm(object):
    count = 0
    @staticmethod
    def parse(text): return text.split(',')
    @classmethod
    def make(cls, n):
        cls.count += n
        return cls.__name__, cls.count
class Sub(Vm): pass
r = Vm.parse('a,b'), Vm().parse('c'), Vm.make(1), Sub.make(5), Vm.count, Sub().make(1)
old = []
class Old:
    f = staticmethod(lambda: 'static')
    g = classmethod(lambda cls: cls.__name__)
old = Old.f(), Old().f(), Old.g(), Old().g()
m = Vm.make
s = m.im_self is Vm, m.im_func.__name__, m.__self__ is Vm, m.im_class is type
sm = Vm.__dict__['parse']
t = type(sm).__name__, sm.__get__(1)('x,y'), sm.__func__('z'), Vm.__dict__['make'].__func__.__name__
errors = []
for f in [lambda: staticmethod(), lambda: classmethod(1, 2), lambda: sm()]:
    try: f()
    except TypeError, e: errors.append(str(e))
del m, e, f
