using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Loading;

/// <summary>Files of more names than a table has room for at first.</summary>
public sealed class BindingTableTests
{
    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    public void Names_keep_their_values_and_order_however_many_there_are(int count)
    {
        var names = Enumerable.Range(0, count).ToArray();
        Assert.Equal(
            string.Join(' ', names.Select(i => $"a{i}={i}")),
            Show(string.Concat(names.Select(i => $"a{i} = {i}\n"))));
    }

    [Fact]
    public void A_name_that_is_bound_again_keeps_its_place_and_one_that_was_deleted_does_not()
    {
        var names = Enumerable.Range(0, 40).ToArray();
        var text = string.Concat(names.Select(i => $"a{i} = {i}\n")) + "a3 = 'x'\ndel a5\na5 = 'y'\n" + string.Concat(names.Select(i => $"b{i} = {i}\n"));
        Assert.Equal(
            string.Join(' ', [
                .. names.Where(i => i != 5).Select(i => i == 3 ? "a3='x'" : $"a{i}={i}"),
                "a5='y'",
                .. names.Select(i => $"b{i}={i}"),
            ]),
            Show(text));
    }

    private static string Show(string text)
    {
        var document = ConfigLoader.Load(SourceText.From(text, "guest.cfg"), new LoadOptions { Dialect = Dialect.Xm, Engine = EngineKind.Static });
        return string.Join(' ', document.Settings.Select(setting => $"{setting.Name}={Shown.Value(setting.Value)}"));
    }
}
