using XenConfig.Loading;

namespace XenConfig.Tests.Loading;

public sealed class XlNumberTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("12", 12L)]
    [InlineData("010", 8L)]
    [InlineData("0x1F", 31L)]
    [InlineData("0XfF", 255L)]
    [InlineData(" \t\v\f\r\n-5", -5L)]
    [InlineData("+1", 1L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("0x7fffffffffffffff", long.MaxValue)]
    public void A_number_is_read_by_its_prefix(string text, long expected)
    {
        Assert.True(XlNumber.TryRead(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+ 1")]
    [InlineData("0x")]
    [InlineData("08")]
    [InlineData("0b1")]
    [InlineData("1f")]
    [InlineData("5 ")]
    [InlineData("--1")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("99999999999999999999999999")]
    public void Anything_else_is_no_number(string text) => Assert.False(XlNumber.TryRead(text, out _));
}
