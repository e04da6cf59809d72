using XenConfig.Devices;

namespace XenConfig.Tests.Devices;

public sealed class UuidTests
{
    [Theory]
    [InlineData("65ffda11-5fef-0876-23a4-76839888b36b")]
    [InlineData("65FFDA11-5FEF-0876-23A4-76839888B36B")]
    [InlineData("65ffda115fef087623a476839888b36b")]
    public void A_uuid_needs_no_version(string text) => Assert.Equal("65ffda11-5fef-0876-23a4-76839888b36b", Uuid.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("XXXX")]
    [InlineData("65ffda11-5fef-0876-23a4-76839888b36")]
    [InlineData("65ffda1-15fef-0876-23a4-76839888b36b")]
    [InlineData("65ffda11-5fef-0876-23a4-76839888b36g")]
    public void Other_texts_are_none(string text) => Assert.Null(Uuid.Parse(text));

    [Fact]
    public void A_random_uuid_has_version_4()
    {
        var text = Uuid.Random().ToString();
        Assert.Equal('4', text[14]);
        Assert.Contains(text[19], "89ab");
    }
}
