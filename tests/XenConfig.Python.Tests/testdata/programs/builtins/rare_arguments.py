# What builtins make of arguments that few programs give them: each was found by a drawn program.
global ask, i, s, u, l, t, d, A, B, C, D, I, F


def ask(text):
    try:
        print text, '->', repr(eval(text))
    except Exception, e:
        print text, '->', type(e).__name__, e


i, s, u, l, t, d = 5, 'abc', u'h\xe9', [3, 1, 2], (1, 'a'), {'a': 1, 2: 'b'}


class A(str):
    def __getitem__(self, k):
        return (k,) if k < 3 else [][k]


class B(unicode):
    def __getitem__(self, k):
        return (k,) if k < 3 else [][k]


class C(str):
    def __getattr__(self, k):
        return ('attr', k)


class D(str):
    def __index__(self):
        return s


class I(int):
    pass


class F(float):
    pass


for text in ('''u"abc".translate({97: u, 98: None, 99: 5L})''', '''u"abc".translate({97: 0x110000})''', '''u"abc".translate({97: -1})''', "''.replace('', s, 2)", "''.replace('', s)", "u''.replace(u'', s, 2)", "bytearray().replace('', s, 2)", "''.replace('', s, -1)", "''.replace('', s, 0)",
             "complex(**{'b':3})", "complex(d, x=d)", "complex(s, x=t)", "complex(1, real=2)", "complex(imag=2)", "complex(1,2,3)", "s.find()", "s.find(1,2,3,4)", "s.index()", "s.rindex()", "s.rfind(1,2,3,4)", "u.find()", "u.rindex()", "bytearray().find()", "bytearray().index()", "s.count()", "u.count()", "s.startswith()",
             "type(k=d, *d.keys())", "type(*[1,2.5], **{'k':4})", "type(n=i, **{'a':1,'b':2})", "type(name='x', bases=(), dict={})", "type('x', (), dict={})", "type('x', (), x={})", "type('x', 5, x={})", "type('x', 5, 6)", "type('x', (5,), {})", "type(u'x', (), {})",
             "super(None)", "super(5)", "super(None, 5)", "sorted(I.__dict__)", "sorted(F.__dict__)", "sorted(A.__dict__)", "sorted(B.__dict__)", "[sorted(type('X', (b,), {}).__dict__) for b in (int, long, float, complex, str, unicode, list, tuple, dict, set, frozenset, object, bytearray, Exception, property, type, staticmethod)]",
             "pow(5L, 0, d)", "pow(5, 0L, [])", "pow(5.0, 2, ())", "pow(5.0, 2L, 'x')", "pow(5, 2, d)", "pow('x', 2L, d)", "pow(2, 2.0, None)", "pow(5L, 0, object())",
             "eval('')", "eval(' ')", "eval('(')", "int(u'\\x00\\u0100')", "int(u'\\u20ac\\u20aca')", "int(u'1\\u20ac 2')", "float(u'\\u20ac\\u20ac')", "int(u'\\U0001f600\\U0001f600x')", "float('abc'.center(655))", "float('1' * 300 + 'x')", "float('x' * 300)", "complex('x' * 300)",
             "D('x') * A('y')", "dict(C('ab'))", "{}.update(C('ab'))", "list(A('abcdef'))", "tuple(B('abcdef'))", "zip(A('abcdef'), B('abcde'))", "iter(A('abcdef')).next()", "','.join(A('abc'))", "'a' in A('abc')", "sorted(B('ab'))", "[x for x in A('zzzzzz')]", "max(A('abcde'))", "map(None, B('abcd'))", "A('abc').split('b')", "set(A('abcd'))",
             "unicode.__rmod__(u'a', 'str')", "u'a'.__rmod__('x%s')", "'a'.__rmod__(u'x%s')", "'a'.__rmod__('x%s')", "u'a'.__rmod__(u'%s')", "'a'.__rmod__(5)",
             "(1).__cmp__('x')", "(1).__cmp__(1L)", "(1L).__cmp__(2)", "(1).__cmp__(True)"):
    ask(text)


def gen():
    yield 1


for x in (str, 5, None, object, 'x', (ValueError, 1), ValueError, KeyError('k')):
    try:
        gen().throw(x)
    except BaseException, e:
        print type(e).__name__, str(e)[:50]
del gen, x, e, text
