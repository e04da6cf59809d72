using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb\r\n", 2)]
    [InlineData("a\rb", 2)]
    public void Every_line_end_counts_once(string text, int lines) =>
        Assert.Equal(lines, SourceText.From(text, "t").LineCount);

    [Fact]
    public void Columns_count_characters_not_bytes()
    {
        var source = SourceText.From("é = 1\nü# x", "t");
        Assert.Equal(new LinePosition(1, 3), source.GetPosition(Encoding.UTF8.GetByteCount("é ")));
        Assert.Equal(new LinePosition(2, 2), source.GetPosition(source.Length - 3));
    }

    [Fact]
    public void A_line_span_leaves_out_its_line_end()
    {
        var source = SourceText.From("a\r\nbc\r\n", "t");
        Assert.Equal("bc", source.GetText(source.GetLineSpan(2)));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_shown_as_Latin_1()
    {
        var source = SourceText.From([(byte)'a', 0xE9], "t");
        Assert.Equal("aé", source.GetText(new TextSpan(0, 2)));
    }
}
