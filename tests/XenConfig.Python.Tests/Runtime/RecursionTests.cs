using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Runtime;

/// <summary>Values nest and call one another as deep as a config likes: it ends with CPython 2.7.18's own exception, or with a limit, and never with the process.</summary>
public sealed class RecursionTests
{
    private const string Deep = "x = []\nfor i in xrange(100000): x = [x]\n";
    private const string DeepTuple = "x = ()\nfor i in xrange(100000): x = (x,)\n";
    private const string Circles = "a = []\na.append(a)\nb = []\nb.append(b)\n";

    [Theory]
    [InlineData(Circles + "a == b", "in cmp")]
    [InlineData(Circles + "a < b", "in cmp")]
    [InlineData(Circles + "cmp(a, b)", "in cmp")]
    [InlineData("a = {}\na[1] = a\nb = {}\nb[1] = b\na == b", "in cmp")]
    [InlineData(Deep + "repr(x)", "while getting the repr of an object")]
    [InlineData(DeepTuple + "str(x)", "while getting the repr of an object")]
    [InlineData("x = slice(1)\nfor i in xrange(100000): x = slice(x)\nrepr(x)", "while getting the repr of an object")]
    [InlineData("x = ValueError()\nfor i in xrange(100000): x = ValueError(x)\nstr(x)", "while getting the str of an object")]
    [InlineData("x = {}\nfor i in xrange(100000): x = {1: x}\nstr(x)", "while getting the repr of an object")]
    [InlineData("from functools import partial\nx = int\nfor i in xrange(100000): x = partial(x)\nx()", "while calling a Python object")]
    [InlineData(DeepTuple + "isinstance(1, x)", "in __instancecheck__")]
    [InlineData("class A: pass\na = A()\na.__call__ = a\na()", "in __call__")]
    [InlineData("class A(object): pass\nA.__call__ = A()\nA()()", "while calling a Python object")]
    public void Endless_recursion_is_CPythons_exception(string source, string doing) =>
        Assert.Equal($"RuntimeError: maximum recursion depth exceeded {doing}", Run(source)?.Message);

    [Theory]
    [InlineData(DeepTuple + "hash(x)")]
    [InlineData(DeepTuple + "try: raise ValueError\nexcept x: pass")]
    [InlineData("x = []\nfor i in xrange(100000): x = enumerate(x)\nlist(x)")]
    [InlineData("import itertools\nx = []\nfor i in xrange(100000): x = itertools.chain(x)\nlist(x)")]
    [InlineData("import itertools\nx = [1]\nfor i in xrange(100000): x = itertools.islice(x, 1)\nlist(x)")]
    [InlineData("class A: pass\nfor i in xrange(100000):\n  class A(A): pass")]
    [InlineData("class A(object): pass\nfor i in xrange(100000): A = type('A', (A,), {})")]
    public void What_CPython_does_not_count_has_a_limit(string source) =>
        Assert.Equal(EvaluationProblemKind.LimitExceeded, Run(source)?.Kind);

    [Theory]
    [InlineData("x = []\nfor i in xrange(900): x = [x]\nrepr(x)")]
    [InlineData(DeepTuple + "for y in [x]: z = 'a' + 'b'")]
    [InlineData("class A: pass\nfor i in xrange(60):\n  class A(A, A): pass\nhasattr(A(), 'missing')")]
    [InlineData(Deep + "for i in xrange(3):\n  try: repr(x)\n  except RuntimeError: pass\nrepr([[1]])")]
    [InlineData(Circles + "for i in xrange(3):\n  try: a == b\n  except RuntimeError: pass\n[1] == [1]")]
    [InlineData("x = ()\nfor i in xrange(5000): x = (x,)\nhash(x)")]
    public void What_ends_goes_on_as_under_CPython(string source) => Assert.Null(Run(source)?.Message);

    private static EvaluationProblem? Run(string source)
    {
        var py = new Interpreter(Unhurried.Options);
        var names = new PyDict(py);
        return py.Execute(Parser.Parse(SourceText.From(source, "deep")), names, names).Problem;
    }
}
