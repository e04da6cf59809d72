using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Tests.Keys;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("vcpu", Dialect.Xl, "vcpus")]
    [InlineData("maxcpus", Dialect.Xl, "maxvcpus")]
    [InlineData("initrd", Dialect.Xl, "ramdisk")]
    [InlineData("audio", Dialect.Xl, "soundhw")]
    [InlineData("memroy", Dialect.Xm, "memory")]
    [InlineData("Memory", Dialect.Xl, "memory")]
    [InlineData("llc-colors", Dialect.Xl, "llc_colors")]
    [InlineData("bootargs", Dialect.Xl, "bootloader_args")]
    [InlineData("bootloader_args", Dialect.Xm, "bootargs")]
    [InlineData("brige_name_of_mine", Dialect.Xl, null)]
    [InlineData("x", Dialect.Xl, null)]
    public void A_name_leads_to_the_key_that_was_meant(string name, Dialect dialect, string? expected) =>
        Assert.Equal(expected, Suggestions.ForKey(name, dialect));
}
