using System.Text;

namespace XenConfig.Conformance.Reference;

public sealed class LibXluTests
{
    [Fact]
    public void Values_come_back_nested()
    {
        using var config = LibXlu.Parse("a = 'x\\ty'\nb = [ 1, [ 'c', 0x2 ], ]\n"u8);
        Assert.True(config.IsAccepted, config.Report);
        Assert.Equal("x\ty", config.Get("a")!.Text);
        Assert.Equal("0x2", config.Get("b")!.Items![1].Items![1].Text);
        Assert.Null(config.Get("c"));
    }

    [Fact]
    public void A_rejection_comes_with_its_report()
    {
        using var config = LibXlu.Parse(Encoding.Latin1.GetBytes("vnc = True\n"), "f");
        Assert.False(config.IsAccepted);
        Assert.Contains("f:1: config parsing error near `True': lexical error", config.Report, StringComparison.Ordinal);
    }
}
