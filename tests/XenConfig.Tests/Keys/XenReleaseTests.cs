using XenConfig.Keys;

namespace XenConfig.Tests.Keys;

public sealed class XenReleaseTests
{
    [Theory]
    [InlineData("4.17", 4, 17, 0)]
    [InlineData("3.0.2", 3, 0, 2)]
    [InlineData("4.17.3", 4, 17, 0)]
    public void A_release_is_two_numbers_and_three_in_the_3_0_series(string text, int major, int minor, int patch) =>
        Assert.Equal(new XenRelease(major, minor, patch), XenRelease.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("4.x")]
    [InlineData("4.-1")]
    [InlineData("4.17.1.2")]
    public void Other_texts_are_none(string text) => Assert.False(XenRelease.TryParse(text, out _));

    [Theory]
    [InlineData("3.0.2", true)]
    [InlineData("3.4", true)]
    [InlineData("4.0", true)]
    [InlineData("4.22", true)]
    [InlineData("4.23", false)]
    [InlineData("9.9", false)]
    [InlineData("3.0.1", false)]
    [InlineData("3.5", false)]
    [InlineData("2.0", false)]
    public void A_release_is_known_when_there_was_one(string text, bool expected) => Assert.Equal(expected, XenRelease.Parse(text).IsKnown);

    [Fact]
    public void Releases_stand_in_the_order_in_which_they_came_out()
    {
        Assert.True(XenRelease.Parse("4.9") < XenRelease.Parse("4.10"));
        Assert.True(XenRelease.Parse("3.0.4") < XenRelease.Parse("3.1"));
        Assert.True(XenRelease.FirstXl <= XenRelease.LastXm);
    }
}
