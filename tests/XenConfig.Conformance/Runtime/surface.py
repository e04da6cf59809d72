# Prints every builtin name and every attribute of a value of each builtin type: "sample<tab>name". Run by CPython and by the evaluator.
import sys, __builtin__, exceptions

class Old: pass
class New(object): pass
class Slotted(object): __slots__ = 'a'
def gen(): yield 1
def trace():
    try: 1 / 0
    except ZeroDivisionError: return sys.exc_info()[2]

SAMPLES = '''object()
int
None
Ellipsis
NotImplemented
1
True
1L
1.0
1j
''
u''
[]
()
{}
set()
frozenset()
slice(1)
xrange(1)
gen
len
[].append
gen()
gen.func_code
New.__init__
New().__init__
Exception().__str__
property()
staticmethod(len)
classmethod(len)
str.upper
str.__add__
'a'.__add__
complex.real
dict.__dict__['fromkeys']
Slotted.a
type.__dict__['__dict__']
iter([])
iter(())
iter({})
{}.iteritems()
{}.itervalues()
iter(set())
iter(xrange(1))
iter('')
iter(len, 1)
reversed([])
enumerate([])
super(New, New())
{}.viewkeys()
{}.viewvalues()
{}.viewitems()
sys.__stdout__
trace().tb_frame
trace()
Old
Old()
New
New()
bytearray()
memoryview('')
buffer('')
(lambda x: lambda: x)(1).func_closure[0]
New.__dict__
basestring
New().__init__.__self__
gen.__get__(1)'''.splitlines()

for name in dir(__builtin__):
    print '__builtin__\t' + name
for name in dir(exceptions):
    print 'exceptions\t' + name
    value = getattr(exceptions, name)
    if isinstance(value, type):
        print 'mro of %s\t%s' % (name, ' '.join(c.__name__ for c in value.__mro__))
        for attribute in dir(value):
            print '%s\t%s' % (name, attribute)
for sample in SAMPLES:
    value = eval(sample)
    print 'type of %s\t%s' % (sample, type(value).__name__)
    for attribute in dir(value):
        print '%s\t%s' % (sample, attribute)
