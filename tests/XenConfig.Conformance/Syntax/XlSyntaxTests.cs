using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using XenConfig.Conformance.Reference;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Syntax;

/// <summary>The xl dialect beside libxlu: the same files accepted, and for the others the same line and words first.</summary>
public sealed partial class XlSyntaxTests
{
    private static readonly string[] Fragments =
    [
        "\n", "\r\n", "\r", " ", "\t", ";", ",", "=", "+=", "==", "+", "-", "[", "]", "[[", "]]", "(", ")", "{", "}", "'", "\"", "\\", "\\n", "\\x41", "\\123",
        "\\1 2", "#", "# c\n", "#c", "a", "a.b_1", "A", "_a", "True", "None", "0x1f", "1", "12L", "1.5", "-1", ":", "$", "\u00e9", "\u00ef\u00bb\u00bf", "\f",
        "\v", "import os\n", "\"\"\"", "u'x'", "x y", "a=", "a=1", "[1,2,]", "[,]",
    ];

    private static readonly string[] Seeds =
    [
        "name = \"vm\"\nmemory = 512\n", "disk = [ 'phy:/dev/a,xvda,w',\n 'phy:/dev/b,xvdb,w' ]\n", "a = [ 1, [ 'x', 0x2 ], ] # c\n\n", "a = 1; b = 2;\n",
        "a += 'x'\n", "# comment\nvif = [ '' ]", "  x.y = \"\\\"\\\\\\t\"\n", "a = [\n# c\n\n1\n,\n]\n", "for i in x:\n  print i\n", "a = \"x\" + 'y'\n",
        "vnc = True\ncpus = \"1-3,^2\"\n", "", "a = ''\n",
    ];

    [Fact]
    public void The_same_sources_are_accepted_and_the_first_problem_is_the_same()
    {
        var mutation = new Mutation(417, Fragments);
        var count = ReferenceProgram.Count(6000);
        var accepted = 0;
        for (var i = 0; i < count; i++)
        {
            var source = mutation.Next(Seeds);
            if (source.Contains((byte)0))
            {
                // libxlu aborts its process on a NUL inside a string.
                continue;
            }

            accepted += Check(source) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{count} sources, {accepted} accepted by libxlu and by us, the others rejected by both"));
    }

    [Theory]
    [InlineData("a='\\189'\n")]
    [InlineData("a='\\1 23z'\n")]
    [InlineData("a='\\12'\n")]
    [InlineData("a=1 #")]
    [InlineData("a=1 # c")]
    [InlineData("$")]
    [InlineData("a=$")]
    [InlineData("\n\na=\n")]
    [InlineData("a=[1\n\n\n")]
    public void Corners_that_random_sources_seldom_reach(string source) => Check(Encoding.Latin1.GetBytes(source));

    private static bool Check(byte[] source)
    {
        using var reference = LibXlu.Parse(source, "F");
        var tree = Parser.Parse(SourceText.From(source, "F"), SyntaxDialect.Xl);
        var shown = Encoding.Latin1.GetString(source);
        if (reference.IsAccepted)
        {
            Assert.True(tree.Problems.IsEmpty, $"libxlu accepts, we say {tree.Problems.FirstOrDefault()?.Message}:\n{shown}");
            return true;
        }

        Assert.False(tree.Problems.IsEmpty, $"libxlu says {reference.Report}, we accept:\n{shown}");
        var first = ReportLine().Match(reference.Report);
        var line = Math.Max(1, int.Parse(first.Groups["line"].Value, CultureInfo.InvariantCulture));
        var problem = tree.Problems[0];
        Assert.True(
            line == problem.ReferenceLine && first.Groups["message"].Value == problem.ReferenceMessage,
            $"libxlu says {reference.Report}, we say line {problem.ReferenceLine}: {problem.ReferenceMessage}:\n{shown}");
        return false;
    }

    [GeneratedRegex(@"\AF:(?<line>\d+): config parsing error near (?:<newline>|`.*?'): (?<message>(?:lexical error|syntax error, unexpected|invalid (?:digit|character) after|can't add )[^\n]*)", RegexOptions.Singleline)]
    private static partial Regex ReportLine();
}
