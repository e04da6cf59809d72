# What a builtin says of a keyword that it does not know, beside an argument that it cannot take.
global ask


def ask(text):
    try:
        print text, '->', eval(text)
    except Exception, e:
        print text, '->', type(e).__name__, e


for text in ("round({}, **{'x': 1})", "round(1, x=1)", "unicode(n=1, **{'b': 3})", "u'a'.decode(5, x=1)", "'a'.encode(x=1)", "unicode('a', 5, x=1)",
             "unicode('a', x=1)", "int('a', 5.5, x=1)", "int('1', 'x', x=1)", "enumerate([], n=1, start=2, **{'b': 3})", "float(b=1)",
             "__import__('os', a=1, i=2, q=3)", "dict(a=1, i=2, q=3, y=4)", "dict({'i': 1}, a=2, **{'q': 3, 'y': 5})",
             "sorted([2, 1], reverse=True, **{'key': None})"):
    ask(text)
d = {}
d.update(a=1, i=2, q=3, y=4, **{'b': 5, 'j': 6})
