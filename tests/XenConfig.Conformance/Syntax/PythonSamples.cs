namespace XenConfig.Conformance.Syntax;

/// <summary>Good sources to be mutated, and pieces to put into them.</summary>
internal static class PythonSamples
{
    public static readonly string[] Fragments =
    [
        "\n", "\r\n", "\n  ", "\n\t", "    ", " ", ";", ":", ",", "=", "==", "+=", "**=", "//", "**", "*", "<>", "!=", "<<", ">>", "`", "@", "~", ".", "...", "(", ")", "[", "]", "{", "}",
        "'", "\"", "'''", "\"\"\"", "\\", "\\\n", "#", "# x\n", "$", "?", "!", "\f", "\r", "u'\\u12'", "'\\x4'", "u'\\x'", "ur'\\u0041'", "br'\\n'", "0777", "0o7", "0b1", "0x", "08", "1e", "1e5",
        "1L", "1j", "1.", ".5", "1_0", "None", "__debug__", "True", "print", "print >>f, ", "exec ", "exec a in b", " in ", " is not ", " not ", "not in", "lambda: ", "lambda x: ", "if ", " if 1 else 2",
        "else:", "elif x:", "while 1:", "for x in y:", "try:", "except:", "except E, e:", "finally:", "with a as b:", "def f(a):", "def f(a, b=1, *c, **d):", "def f((a, b)):", "class C:", "return", "return 1",
        "yield", "yield 1", "(yield)", "break", "continue", "pass", "global x", "del x", "import a", "from a import *", "from __future__ import division", "from __future__ import print_function",
        "from __future__ import x", "raise", "assert x, y", "*a", "**k", "k=1", "x for x in y", " for x in y", "[x for x in 1, 2]", "{1: 2}", "{1}", "()", "f()", "x.y", "x[1:2]", "x[...]", "-1", "'a' u'b'",
        "# coding: utf-8\n", "# coding: latin-1\n", "\u00e9", "\u00c3\u00a9", "\u00ef\u00bb\u00bf",
    ];

    public static readonly string[] Seeds =
    [
        "x = 1\ny = [1, 2, 'a']\n", "disk = [ 'phy:a',\n  'phy:b' ]\n", "if x == 1:\n    y = 2\nelif z:\n    y = 3\nelse:\n    y = 4\n", "for i in range(3):\n    print i,\nelse:\n    pass\n",
        "def f(a, b=1, *c, **d):\n    global g\n    return a + b\n", "def g():\n    yield 1\n    x = yield 2\n", "while x:\n    if y: break\n    continue\n", "try:\n    x()\nexcept A, e:\n    raise\nelse:\n    pass\nfinally:\n    y\n",
        "class C(object):\n    'doc'\n    x = 1\n    def m(self): return lambda a=1: a\n", "with open(f) as g, h:\n    pass\n", "print >>f, 'a', b\nprint\nexec 'x' in {}, {}\n", "x = a if b else c\nz = lambda a, (b, c)=(1, 2): a\n",
        "x = [i for i in a if i for j in b]\ny = (i for i in a)\nz = {i: j for i, j in a}\n", "f(a, *b, k=1, **c)\nx[1:2, ..., ::3] = `a`\n", "import a.b as c, d\nfrom . import x\nfrom a import (b, c as d,)\n",
        "from __future__ import division, print_function\nprint(1)\n", "a, b = c = 1, 2\na += 1\ndel a, b[1], c.d\n", "@dec\n@a.b(1)\ndef f(): pass\n", "x = 'a' \"b\" u'c' r'\\d' '''e\nf'''\n", "assert a < b <= c not in d, 'x'\n",
        "if 1:\n    if 2:\n        x\n    y\nz\n", "def f():\n    def g():\n        return x\n    x = 1\n    exec 'a'\n", "def f(a):\n    from m import *\n    return [a for a in b]\n", "x = not a and -b ** -c | ~d\n", "",
        "while 1:\n    try:\n        continue\n    finally:\n        break\n", "def f():\n    x = 1\n    def g(): return x\n    del x\n", "raise A, b, c\nglobal q\n", "x = 1; y = 2;\n# end",
    ];
}
