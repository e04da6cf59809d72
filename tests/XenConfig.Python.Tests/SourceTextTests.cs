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

    [Fact]
    public void Columns_of_a_long_line_count_characters()
    {
        // A character of 4 bytes, so that some lie across the places that a long line is remembered at; a byte that is no UTF-8 counts as one.
        var characters = Enumerable.Range(0, 3000).Select(i => (i % 7) switch { 0 => "\U0001F427", 1 => "é", _ => "a" }).ToArray();
        byte[] bytes = [.. "first\n"u8, .. Encoding.UTF8.GetBytes(string.Concat(characters)), 0xFF, (byte)'x', (byte)'\n'];
        var source = SourceText.From(bytes, "x");
        var offset = "first\n".Length;
        for (var i = 0; i < characters.Length; i++)
        {
            Assert.Equal(new LinePosition(2, i + 1), source.GetPosition(offset));
            offset += Encoding.UTF8.GetByteCount(characters[i]);
        }

        Assert.Equal(new LinePosition(2, characters.Length + 2), source.GetPosition(offset + 1));
        Assert.Equal(new LinePosition(1, 3), source.GetPosition(2));
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(2048)]
    [InlineData(3000)]
    public void A_long_line_has_a_column_for_each_offset_its_end_included(int length)
    {
        var source = SourceText.From("first\r\n" + new string('x', length) + "\r\nlast " + new string('y', length), "x");
        for (var i = 0; i <= length + 1; i++)
        {
            Assert.Equal(new LinePosition(2, i + 1), source.GetPosition(7 + i));
            Assert.Equal(new LinePosition(3, i + 1), source.GetPosition(7 + length + 2 + i));
        }
    }
}
