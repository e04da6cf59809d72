# What builtins make of special methods that give something unusual.
global ask, G, X, O, K, Y, Z, E


def ask(text):
    try:
        print text, '->', eval(text)
    except Exception, e:
        print text, '->', type(e).__name__, e


class G(str):
    def __getitem__(self, k):
        return (k,) if k < 3 else [][k]


class X(object):
    def __init__(self, made):
        self.made = made

    def __complex__(self):
        return self.made


class O(int):
    def __oct__(self):
        return 'oct'

    def __hex__(self):
        return u'hex'


class K(object):
    def __init__(self, made):
        self.made = made

    def __coerce__(self, other):
        return self.made


class Y(dict):
    def __str__(self):
        return {}


class Z(dict):
    def __repr__(self):
        return {}


class E(object):
    pass


class Old:
    pass


for text in ("list(reversed(G('abcdef')))", "list(reversed(G('ab')))", "oct(O(1))", "hex(O(1))", "coerce(E(), E())", "coerce('x', 'y')", "coerce([], [])"):
    ask(text)
for made in ('[]', '1', '2.5', '1j', "'x'", 'True', '2L', 'None'):
    for text in ('complex(X(%s))', 'complex(X(%s), 2)', 'complex(2, X(%s))'):
        ask(text % made)
for made in ('()', 'None', 'NotImplemented', '(1, 2)'):
    for text in ('coerce(K(%s), 5)', 'coerce(5, K(%s))', 'coerce(K(%s), K((3, 4)))'):
        ask(text % made)
for text in ("str(%s())", "repr(%s())", "'%%s' %% %s()", "unicode(%s())", "'%%r' %% %s()", "'{0}'.format(%s())"):
    ask(text % 'Y')
    if not text.startswith('unicode'):
        ask(text % 'Z')
for value in ("E()", "'abc'", "u'abc'", "(1,)", "xrange(3)", "set()", "{}.viewkeys()", "5", "None"):
    for key in ('2 ** 70', '-2 ** 70', '1', "'x'", '1.5'):
        for text in ("%s is 0 or operator.setitem(%s, %s, 1)", "%s is 0 or operator.delitem(%s, %s)", "%s is 0 or operator.getitem(%s, %s)"):
            text = text % (value, value, key)
            try:
                exec 'import operator\n' + text
            except Exception, e:
                print text, '->', type(e).__name__, e
print [cmp(Old(), x) for x in (True, 1, 1L, 1.5, 'x', None, 1j)]
