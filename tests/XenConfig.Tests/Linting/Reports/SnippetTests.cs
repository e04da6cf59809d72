using XenConfig.Linting;
using XenConfig.Linting.Reports;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Linting.Reports;

public class SnippetTests
{
    [Theory]
    [InlineData("name = «\"web\"»", "name = \"web\"", "       ^~~~~")]
    [InlineData("\tname = «1»", "\tname = 1", "\t       ^")]
    [InlineData("# é «x»", "# é x", "    ^")]
    [InlineData("# 網路 «橋接»", "# 網路 橋接", "       ^~~~")]
    [InlineData("# e\u0301 «x»", "# e\u0301 x", "    ^")]
    [InlineData("name = «»", "name = ", "       ^")]
    [InlineData("x\n« y\nz»\n", " y", "^~")]
    public void The_marker_stands_under_the_place(string marked, string line, string marker)
    {
        var snippet = Snippet.At(Place(marked));
        Assert.Equal((line, marker), (snippet.Line, snippet.Marker));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    [InlineData(5, 2)]
    public void A_place_inside_a_character_is_the_characters(int start, int length)
    {
        var snippet = Snippet.At(new Location(SourceText.From("a = “x”\n", "t"), new TextSpan(start, length)));
        Assert.Equal(("a = “x”", "    ^"), (snippet.Line, snippet.Marker));
    }

    [Fact]
    public void Control_characters_do_not_reach_the_terminal()
    {
        var snippet = Snippet.At(Place("a = \"\e[31m\u202e\u009b\" «x»"));
        Assert.Equal("a = \"\ufffd[31m\ufffd\ufffd\" x", snippet.Line);
        Assert.Equal("              ^", snippet.Marker);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var snippet = Snippet.At(Place(new string('a', 500) + "«bbb»" + new string('c', 500)));
        Assert.InRange(snippet.Line.Length, 100, 160);
        Assert.StartsWith("…a", snippet.Line, StringComparison.Ordinal);
        Assert.EndsWith("c…", snippet.Line, StringComparison.Ordinal);
        Assert.Equal("bbb", snippet.Line.Substring(snippet.Marker.IndexOf('^'), 3));
        Assert.EndsWith("^~~", snippet.Marker, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("網")]
    [InlineData("\U0001F427")]
    public void However_long_the_line_is_whole_characters_are_shown(string character)
    {
        var filling = string.Concat(Enumerable.Repeat(character, 5000));
        var snippet = Snippet.At(Place(filling + "«bbb»" + filling));
        Assert.Equal("…" + character, snippet.Line[..(1 + character.Length)]);
        Assert.Equal(character + "…", snippet.Line[^(1 + character.Length)..]);
        Assert.DoesNotContain("\uFFFD", snippet.Line, StringComparison.Ordinal);
        Assert.Contains("bbb", snippet.Line, StringComparison.Ordinal);
    }

    private static Location Place(string marked)
    {
        var before = marked[..marked.IndexOf('«')];
        var inside = marked[(before.Length + 1)..marked.IndexOf('»')];
        var start = System.Text.Encoding.UTF8.GetByteCount(before);
        return new Location(
            SourceText.From(marked.Replace("«", "").Replace("»", ""), "x"),
            new TextSpan(start, System.Text.Encoding.UTF8.GetByteCount(inside)));
    }
}
