using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Tests.Devices;

public sealed class VfbSpecTests
{
    [Theory]
    [InlineData(Dialect.Xl, "vnc=1,vnclisten=0.0.0.0,vncunused=0,vncdisplay=2", "vnc=1,vnclisten=0.0.0.0,vncdisplay=2,vncunused=0")]
    [InlineData(Dialect.Xl, "sdl=1, opengl=1, display=:0, keymap=de", "keymap=de,sdl=1,opengl=1,display=:0")]
    [InlineData(Dialect.Xm, "type=vnc, vncdisplay=2", "vnc=1,vncdisplay=2")]
    [InlineData(Dialect.Xm, "type=sdl,xauthority=/root/.Xauthority", "sdl=1,xauthority=/root/.Xauthority")]
    public void A_frame_buffer_is_written_in_xls_form(Dialect dialect, string spec, string expected)
    {
        var result = VfbSpec.Parse(spec, dialect);
        Assert.Empty(result.Issues);
        Assert.Equal(expected, result.Value!.ToXl());
    }

    [Theory]
    [InlineData(Dialect.Xl, "type=vnc", SpecSeverity.Dropped, 0, 8, "vnc=1")]
    [InlineData(Dialect.Xl, "vcn=1", SpecSeverity.Dropped, 0, 3, "vnc")]
    [InlineData(Dialect.Xl, "vnc=1,keymap,vncdisplay=2", SpecSeverity.Dropped, 6, 19, null)]
    [InlineData(Dialect.Xl, "vnc=yes", SpecSeverity.Suspicious, 4, 3, "1")]
    [InlineData(Dialect.Xm, "foo=1", SpecSeverity.Refused, 0, 3, null)]
    [InlineData(Dialect.Xm, "type=foo", SpecSeverity.Refused, 5, 3, null)]
    public void A_mistake_is_shown_at_its_place(Dialect dialect, string spec, SpecSeverity severity, int start, int length, string? replacement)
    {
        var issue = Assert.Single(VfbSpec.Parse(spec, dialect).Issues);
        Assert.Equal((severity, start, length, replacement), (issue.Severity, issue.Start, issue.Length, issue.Replacement));
    }

    [Fact]
    public void xl_reads_nothing_after_a_field_without_a_value() => Assert.Null(VfbSpec.Parse("vnc=1,keymap,vncdisplay=2", Dialect.Xl).Value!.VncDisplay);
}
