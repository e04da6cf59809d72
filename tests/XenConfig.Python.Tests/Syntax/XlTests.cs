using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Syntax;

public sealed class XlTests
{
    [Theory]
    [InlineData("a = 1 # x # y")]
    [InlineData("# x # y")]
    [InlineData("a = # x # y")]
    [InlineData("a = [ 1, # x # y")]
    [InlineData("a b # x # y")]
    [InlineData("a = 1 # x # y\n")]
    public void What_a_comment_says_is_no_other_comment(string source) =>
        Assert.Equal(source.TrimEnd('\n')[source.IndexOf('#', StringComparison.Ordinal)..], Assert.Single(CommentsOf(source)));

    private static IEnumerable<string> CommentsOf(string source)
    {
        var tree = Parser.Parse(SourceText.From(source, "config"), SyntaxDialect.Xl);
        return tree.Comments.Select(tree.Source.GetText);
    }

    [Theory]
    [InlineData("a = 1; b.c += \"x\\ty\"\n", "(= a #1) (Add= b.c 'x\ty')")]
    [InlineData("  a = [ 'x', # c\n [ 0x1f, ], ]\n", "(= a ['x' [#0x1f]])")]
    [InlineData("a = [ 'x'\nb = 2\n", "<error> (= b #2)")]
    [InlineData("for i in x:\n  y = 1\nb = 2\n", "<error> (= b #2)")]
    [InlineData("a = ('x',\n 'y')\nb = 2\n", "<error> (= b #2)")]
    [InlineData("a = 1\r\nb = 2\r\n", "(= a #1) (= b #2)")]
    public void Settings_are_read_and_kept_around_errors(string source, string expected) =>
        Assert.Equal(expected, SyntaxDump.Of(source, SyntaxDialect.Xl));

    [Theory]
    [InlineData("import os\n", "1:1", "This is a Python statement: \"import\".", "syntax error, unexpected IDENT, expecting += or '='")]
    [InlineData("llc-colors = 1\n", "1:1", "The key \"llc-colors\" has a hyphen", "lexical error")]
    [InlineData("Memory = 1\n", "1:1", "The key \"Memory\" has a capital letter", "lexical error")]
    [InlineData("vnc = True\n", "1:7", "\"True\" is Python", "lexical error")]
    [InlineData("cpu = -1\n", "1:7", "xl reads no sign", "lexical error")]
    [InlineData("a = 'x' + 'y'\n", "1:9", "\"+\" makes this a Python expression", "lexical error")]
    [InlineData("a = 'x' 'y'\n", "1:9", "xl does not join two strings", "syntax error, unexpected STRING, expecting $end")]
    [InlineData("a = \"\"\"x\n\"\"\"\n", "1:5", "xl has no triple-quoted strings", "lexical error")]
    [InlineData("a = [ 'x' 'y' ]\n", "1:10", "A comma is missing", "syntax error, unexpected STRING, expecting ']'")]
    [InlineData("a = [ 'x'\nb = 2\n", "1:5", "This \"[\" is never closed.", "syntax error, unexpected IDENT, expecting ']'")]
    [InlineData("a = [ ,, ]\n", "1:7", "An element is missing", "syntax error, unexpected ',', expecting ']'")]
    [InlineData("a = x\n", "1:5", "The value \"x\" is not quoted.", "syntax error, unexpected IDENT, expecting STRING or NUMBER or '['")]
    [InlineData("a = 1 b = 2\n", "1:6", "Two settings stand on one line.", "syntax error, unexpected IDENT, expecting $end")]
    [InlineData("a : 1\n", "1:3", "A colon stands where", "lexical error")]
    [InlineData("a = 'x\n", "1:5", "This string is never closed", "lexical error")]
    [InlineData("a = 1 # c", "1:7", "This comment on the last line", "lexical error")]
    [InlineData("\uFEFFa = 1\n", "1:1", "The file begins with a byte order mark", "lexical error")]
    [InlineData("a = 1\r\n", "1:6", "The line ends in CR LF", "lexical error")]
    [InlineData("a = “x”\n", "1:5", "This is a typographic quote", "lexical error")]
    [InlineData("a\u00A0= 1\n", "1:2", "A no-break space (U+00A0) stands here", "lexical error")]
    [InlineData("a = 1\n==========\n", "2:1", "The name before the \"=\" is missing", "syntax error, unexpected '=', expecting $end or IDENT or NEWLINE or ';'")]
    [InlineData("a = 1\n<<<<<<< HEAD\n", "2:1", "A merge conflict is left here.", "lexical error")]
    [InlineData("a = [ 1,\n=======\n2 ]\n", "2:1", "A merge conflict is left here.", "syntax error, unexpected '=', expecting ']'")]
    [InlineData("a = 1.5\n", "1:5", "\"1.5\" has a fraction", "lexical error")]
    [InlineData("a = '\\x41'\n", "1:6", "xl does not know the escape", "invalid digit after backslash hexnumerical character escape in quoted string")]
    public void What_stands_there_is_said_beside_libxlus_words(string source, string place, string message, string reference)
    {
        var text = SourceText.From(source, "t");
        var problem = Parser.Parse(text, SyntaxDialect.Xl).Problems[0];
        Assert.Equal((place, reference), (text.GetPosition(problem.Span.Start).ToString(), problem.ReferenceMessage));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }
}
