using XenConfig.Devices;

namespace XenConfig.Tests.Devices;

public sealed class MacAddressTests
{
    [Theory]
    [InlineData("00:16:3e:22:15:51", "00:16:3e:22:15:51")]
    [InlineData("D6-EA-AD-AA-A3-DB", "d6:ea:ad:aa:a3:db")]
    [InlineData("0.16.3e.1.2.3", "00:16:3e:01:02:03")]
    [InlineData("00:16:3e:22:15:51 and more", "00:16:3e:22:15:51")]
    public void A_mac_may_use_any_separator(string text, string expected) => Assert.Equal(expected, MacAddress.Parse(text).ToString());

    [Theory]
    [InlineData("00:16:3e:22:15")]
    [InlineData("00:16:3e:XX:XX:XX")]
    [InlineData("100:16:3e:22:15:51")]
    [InlineData("00163e221551")]
    [InlineData("")]
    public void Anything_else_is_no_mac(string text) => Assert.Null(MacAddress.Parse(text));

    [Fact]
    public void Only_pairs_with_colons_are_canonical()
    {
        Assert.Equal(MacAddress.Parse("00:16:3e:22:15:51"), MacAddress.ParseCanonical("00:16:3E:22:15:51"));
        Assert.Null(MacAddress.ParseCanonical("00-16-3e-22-15-51"));
        Assert.Null(MacAddress.ParseCanonical("0:16:3e:22:15:51"));
    }

    [Theory]
    [InlineData("00:16:3e:00:00:01", false, false, true)]
    [InlineData("01:00:5e:00:00:01", true, false, false)]
    [InlineData("02:00:00:00:00:01", false, true, false)]
    public void The_first_byte_says_multicast_and_local(string text, bool isMulticast, bool isLocal, bool isXen)
    {
        var mac = MacAddress.Parse(text)!.Value;
        Assert.Equal((isMulticast, isLocal, isXen), (mac.IsMulticast, mac.IsLocal, mac.IsXen));
    }
}
