using System.Text;
using CsCheck;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Syntax;

public sealed class PythonProblemTests
{
    [Theory]
    [InlineData("disk = [ 'a'", "1:8", 2, "SyntaxError: invalid syntax")]
    [InlineData("disk = [ 'a',\nmemory = 512\n", "1:8", 2, "SyntaxError: invalid syntax")]
    [InlineData("x = 'abc\ny = 1\n", "1:5", 1, "SyntaxError: EOL while scanning string literal")]
    [InlineData("x = '''abc\n", "1:5", 3, "SyntaxError: EOF while scanning triple-quoted string literal")]
    [InlineData("if x = 1:\n  y\n", "1:6", 1, "SyntaxError: invalid syntax")]
    [InlineData("if x\n  y\n", "1:5", 1, "SyntaxError: invalid syntax")]
    [InlineData("if x:\ny\n", "2:1", 2, "IndentationError: expected an indented block")]
    [InlineData("x\n  y\n", "2:1", 2, "IndentationError: unexpected indent")]
    [InlineData("if x:\n    y\n  z\n", "3:1", 3, "IndentationError: unindent does not match any outer indentation level")]
    [InlineData("x = 08\n", "1:5", 1, "SyntaxError: invalid token")]
    [InlineData("x = [1 y]\n", "1:7", 1, "SyntaxError: invalid syntax")]
    [InlineData("f() = 1\n", "1:1", 1, "SyntaxError: can't assign to function call")]
    [InlineData("None = 1\n", "1:1", 1, "SyntaxError: cannot assign to None")]
    [InlineData("return\n", "1:1", 1, "SyntaxError: 'return' outside function")]
    [InlineData("def f(a, a): pass\n", "1:7", 1, "SyntaxError: duplicate argument 'a' in function definition")]
    [InlineData("x = 1\nfrom __future__ import division\n", "2:1", 2, "SyntaxError: from __future__ imports must occur at the beginning of the file")]
    [InlineData("# coding: utf-8\nx = u'\\x'\n", "2:5", 2, "SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape")]
    public void Problems_have_the_best_place_and_the_references_words(string source, string place, int line, string message)
    {
        var text = SourceText.From(source, "t");
        var problem = Parser.Parse(text).Problems[0];
        Assert.Equal(place, text.GetPosition(problem.Span.Start).ToString());
        Assert.Equal((line, message), (problem.ReferenceLine, problem.ReferenceMessage));
    }

    [Theory]
    [InlineData("a = “x”\n", "1:5", "This is a typographic quote; strings are written with \" or '.")]
    [InlineData("# coding: utf-8\na = “x”\n", "2:5", "This is a typographic quote; strings are written with \" or '.")]
    [InlineData("# coding: utf-8\na\u00A0= 1\n", "2:2", "A no-break space (U+00A0) stands here, which is no blank to the toolstack.")]
    [InlineData("a = 1\n=======\nb = 2\n", "2:1", "A merge conflict is left here.")]
    [InlineData("a = 1\n==========\nb = 2\n", "2:1", "\"==\" cannot stand here.")]
    [InlineData("a = f'x'\n", "1:5", "Python 2.7 has no f-strings.")]
    [InlineData("print(f'x')\n", "1:7", "Python 2.7 has no f-strings.")]
    [InlineData("printable = (a = 3)\n", "1:16", "\"=\" assigns and cannot stand here; a comparison is written \"==\".")]
    [InlineData("print('x', file=y)\n", "1:16", "Python 2's print is a statement and takes no keywords.")]
    [InlineData("f(1 2)\n", "1:4", "A comma is missing between these two elements.")]
    public void What_people_mean_by_it_is_said(string source, string place, string message)
    {
        var text = SourceText.From(source, "t");
        var problem = Parser.Parse(text).Problems[0];
        Assert.Equal((place, message), (text.GetPosition(problem.Span.Start).ToString(), problem.Message));
    }

    [Theory]
    [InlineData("for i in x:")]
    [InlineData("while x:")]
    public void Twenty_loops_may_stand_inside_each_other(string head)
    {
        Assert.Empty(Parser.Parse(Nested(20)).Problems);
        Assert.Equal("SystemError: too many statically nested blocks", Assert.Single(Parser.Parse(Nested(21)).Problems).ReferenceMessage);

        SourceText Nested(int depth) => SourceText.From(
            string.Concat(Enumerable.Range(0, depth).Select(level => new string(' ', level) + head + "\n")) + new string(' ', depth) + "pass\n", "t");
    }

    [Theory]
    [InlineData("disk = [ 'a',\nmemory = 512\n", "<error> (= memory 512)")]
    [InlineData("a = 'x\nb = 1\n", "<error> (= b 1)")]
    [InlineData("a = [1 2\n, 3]\nb = 1\n", "<error> (= b 1)")]
    [InlineData("if x\n  y = 1\nb = 1\n", "(if [x {(= y 1)}] else {}) (= b 1)")]
    [InlineData("b = 1\n  c = 2\nd = 3\n", "(= b 1) (= c 2) (= d 3)")]
    public void The_statements_around_an_error_are_kept(string source, string expected) => Assert.Equal(expected, SyntaxDump.Of(source));

    [Theory]
    [InlineData("elif x:\n    a = 1\nelse:\n    b = 2\nc = 3\n", "1:1")]
    [InlineData("else:\n    a = 1\nexcept x, y:\n    b = 2\nelif z:\n    c = 3\nfinally:\n    d = 4\n", "1:1")]
    [InlineData("elif x:\n    a = 1 2\n", "1:1 2:11")]
    [InlineData("else x\n    a = 1\n", "1:1 2:1")]
    [InlineData("if x:\n  if y:\n      a = 1\n    b = 2\n    c = 3\n  d = 4\ne = 5\n", "4:1")]
    [InlineData("if x:\n        a = 1\n    b = 2\n  c = 3\nd = 4\n", "3:1 4:1")]
    public void What_follows_from_an_error_is_no_other_error(string source, string places) => Assert.Equal(places, Places(source));

    [Fact]
    public void Blocks_that_nest_too_deep_are_told_once()
    {
        var source = string.Concat(Enumerable.Range(0, 130).Select(static depth => new string(' ', depth) + "if 1:\n")) + new string(' ', 130) + "a = 1\nb = 2\n";

        Assert.Equal("101:1", Places(source));
        Assert.IsType<AssignmentStatement>(Parser.Parse(SourceText.From(source, "t")).Statements[^1]);
    }

    private static string Places(string source)
    {
        var text = SourceText.From(source, "t");
        return string.Join(' ', Parser.Parse(text).Problems.Select(problem => text.GetPosition(problem.Span.Start).ToString()));
    }

    [Theory]
    [InlineData("(", 98, true)]
    [InlineData("(", 100, false)]
    [InlineData("(", 10_000, false)]
    [InlineData("-", 1480, true)]
    [InlineData("-", 1481, false)]
    [InlineData("not ", 1481, false)]
    [InlineData("lambda: ", 741, false)]
    public void Nesting_ends_where_CPythons_does(string opening, int count, bool isAccepted)
    {
        var source = string.Concat(Enumerable.Repeat(opening, count)) + "1" + (opening == "(" ? new string(')', count) : "");
        Assert.Equal(isAccepted, Parser.Parse(SourceText.From(source, "t")).Problems.IsEmpty);
    }

    [Fact]
    public void A_sum_of_200_000_terms_is_read()
    {
        var tree = Parser.Parse(SourceText.From("x = 1" + string.Concat(Enumerable.Repeat("+1", 199_999)), "t"));
        Assert.Empty(tree.Problems);
        Expression value = Assert.IsType<AssignmentStatement>(tree.Statements[0]).Value;
        var terms = 1;
        for (; value is BinaryExpression sum; value = sum.Left)
        {
            terms++;
        }

        Assert.Equal(200_000, terms);
    }

    [Theory]
    [InlineData(".a")]
    [InlineData("()")]
    [InlineData("[0]")]
    public void A_chain_beyond_the_bound_is_one_problem(string link) =>
        Assert.Single(Parser.Parse(SourceText.From("x" + string.Concat(Enumerable.Repeat(link, 100_000)), "t")).Problems);

    [Theory]
    [InlineData(SyntaxDialect.Python)]
    [InlineData(SyntaxDialect.Xl)]
    public void Whatever_the_bytes_spans_lie_inside_the_text_and_in_order(SyntaxDialect dialect) =>
        Gen.OneOf(Gen.Byte.Array[0, 60], Gen.Char["abx=+[](){}'\"\\#:;,.\n\t 019-iforn"].Array[0, 60].Select(c => Encoding.Latin1.GetBytes(c))).Sample(bytes =>
        {
            var tree = Parser.Parse(SourceText.From(bytes, "t"), dialect);
            var end = 0;
            foreach (var statement in tree.Statements)
            {
                if (statement.Span.Start < end || statement.Span.Length < 0 || statement.Span.End > bytes.Length)
                {
                    return false;
                }

                end = statement.Span.End;
            }

            return tree.Problems.All(p => p.Span.Start >= 0 && p.Span.Length >= 0 && p.Span.End <= bytes.Length && p.ReferenceLine >= 1)
                && tree.Comments.All(c => c.End <= bytes.Length);
        }, iter: 20_000);
}
