def f(a, b, c=3): return a, b, c
for call in ["f()", "f(1)", "f(1,2,3,4)", "f(1,2,d=4)", "f(1,b=2,a=3)", "f(b=1)", "f(1,2)", "f(*[1,2],**{'c':9})", "len()", "len(1,2)", "'a'.split(1,2,3)", "'a'.upper(1)", "[].append()", "range()", "int('x')", "f(*5)", "f(**5)", "getattr(1)", "(lambda: 0)(1)", "(lambda x, *y: 0)()", "(1)()", "None.x", "[][0]", "{}['a']", "'abc'[5]", "1 + 'a'", "'a' + 1", "[] + ()", "-'a'", "len(5)", "for_", "int([])", "'%d' % 'x'", "'%s %s' % 1", "iter(5)", "a.b.c", "[1,2].index(3)", "{}.popitem()", "u'\\xe9'.encode('ascii')", "sorted(1)", "max([])", "(1,2) < 'a'", "5 in 5", "[1][{}]", "{[]: 1}", "1 % 0", "1.0 / 0", "2 ** -1", "float('q')", "'a' * 'b'", "abs('x')", "isinstance(1, 1)", "0 ** -1", "'x'.foo", "int.foo", "object().x", "f.x", "sum(['a'])", "chr(300)", "ord('ab')"]:
    try:
        print call, '->', eval(call)
    except Exception, e:
        print call, '->', e.__class__.__name__, e
