using System.Text;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Loading;

public class NameLookupTests
{
    [Theory]
    [InlineData("key", "")]
    [InlineData("name_", "_name")]
    [InlineData("n", "n")]
    [InlineData("", "_of_a_rather_long_name")]
    public void Names_are_told_apart_however_much_their_ends_are_alike(string start, string end)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 3000; i++)
        {
            text.Append($"k{start}{i:D5}{end} = {i}\n");
        }

        var document = ConfigLoader.Load(SourceText.From(text.ToString(), "vm.xl"));

        Assert.Equal(3000, document.Settings.Length);
        Assert.All(document.Settings, (setting, i) => Assert.Equal($"k{start}{i:D5}{end}", setting.Name));
        Assert.All(document.Settings, setting => Assert.Same(setting, document.Find(setting.Name)));
        Assert.Null(document.Find($"k{start}03000{end}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("memory ")]
    [InlineData("maxmem")]
    public void A_name_that_is_not_there_is_not_found(string name) =>
        Assert.Null(ConfigLoader.Load(SourceText.From("k1 = 1\nmemory = 2\n", "vm.xl")).Find(name));

    [Fact]
    public void A_name_keeps_its_place_and_tells_what_its_last_assignment_replaces()
    {
        var document = ConfigLoader.Load(SourceText.From("a = 1\nb = 2\na = \"3\"\na += \"4\"\n", "vm.xl"));

        Assert.Equal(["a", "b"], document.Settings.Select(setting => setting.Name));
        Assert.Equal("34", Assert.IsType<ConfigString>(document.Find("a")!.Value).Text);
        Assert.Equal([new TextSpan(0, 5)], document.Find("a")!.Replaces);
        Assert.True(document.Find("a")!.IsAppended);
        Assert.Empty(document.Find("b")!.Replaces);
    }
}
