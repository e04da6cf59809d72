using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Syntax;

public sealed class PythonTreeTests
{
    [Theory]
    [InlineData("a + b * -c ** d", "(Add a (Multiply b (Negate (Power c d))))")]
    [InlineData("a - b - c", "(Subtract (Subtract a b) c)")]
    [InlineData("a ** b ** c", "(Power a (Power b c))")]
    [InlineData("not a and b or c", "(or (and (Not a) b) c)")]
    [InlineData("a < b <> c not in d is not e", "(cmp a Less b NotEqual c NotIn d IsNot e)")]
    [InlineData("a if b else c if d else e", "(? b a (? d c e))")]
    [InlineData("lambda a, (b, c)=d, *e, **f: a", "(lambda [a (tuple b c)=d *e **f] a)")]
    [InlineData("f(a, *b, k=1, **c)", "(call f a k=1 *b **c)")]
    [InlineData("f(x for x in y)", "(call f (Generator x for x y))")]
    [InlineData("x[1:2, ..., ::3]", "x[(bare 1:2 ... -:-:3)]")]
    [InlineData("x[:]", "x[-:-]")]
    [InlineData("`a, b`", "`(bare a b)`")]
    [InlineData("[i for i in 1, 2 if i]", "(List i for i (bare 1 2) if i)")]
    [InlineData("{k: v for k, v in d}", "(Dict k:v for (bare k v) d)")]
    [InlineData("{1, 2}, {}, {1: 2}", "(bare {1 2} {} {1:2})")]
    [InlineData("0777, 0x1F, 10L, 1.5, 1e3, 2j", "(bare 0777 0x1F Long:10L Float:1.5 Float:1e3 Imaginary:2j)")]
    [InlineData("'a' \"b\" r'\\d' '''c\nd'''", "'ab\\dc\\nd'")]
    [InlineData("'a' u'\\u0041'", "u'aA'")]
    [InlineData("a = b, = c", "(= a (bare b) c)")]
    [InlineData("a <<= 1", "(LeftShift= a 1)")]
    [InlineData("print >>f, 'a',", "(print >>f 'a' ,)")]
    [InlineData("print", "(print)")]
    [InlineData("from __future__ import print_function\nprint('a')", "FromImportStatement (call print 'a')")]
    [InlineData("'a'\nfrom __future__ import unicode_literals", "u'a' FromImportStatement")]
    [InlineData("exec (a, b)", "(exec a b -)")]
    [InlineData("exec a in b, c", "(exec a b c)")]
    [InlineData("if a: b\nelif c: d\nelse: e", "(if [a {b}] [c {d}] else {e})")]
    [InlineData("for a, in b:\n  if c:\n\td\n  e\nf", "(for (bare a) b {(if [c {d}] else {}) e} else {}) f")]
    [InlineData("@x.y(1)\ndef f(a=1): return", "(def f [a=1] {(return -)} @[(call x.y 1)])")]
    [InlineData("class A(B, C): pass", "(class A [B C] {pass})")]
    [InlineData("a = 1 \\\n + 2; b = [\n# c\n3]", "(= a (Add 1 2)) (= b [3])")]
    public void Sources_become_trees(string source, string expected) =>
        Assert.Equal(expected, SyntaxDump.Of(source));

    [Fact]
    public void A_plain_string_says_where_its_content_stands()
    {
        var tree = Parser.Parse(SourceText.From("x = 'abc', 'a\\n'", "t"));
        var tuple = Assert.IsType<TupleDisplay>(Assert.IsType<AssignmentStatement>(tree.Statements[0]).Value);
        Assert.Equal(5, Assert.IsType<StringLiteral>(tuple.Elements[0]).VerbatimStart);
        Assert.Equal(-1, Assert.IsType<StringLiteral>(tuple.Elements[1]).VerbatimStart);
    }
}
