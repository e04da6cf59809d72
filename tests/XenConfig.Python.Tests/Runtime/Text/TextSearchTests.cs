using XenConfig.Python.Runtime;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Tests.Runtime.Text;

/// <summary>Texts so long that the search for them is one of linear time.</summary>
public sealed class TextSearchTests
{
    private static readonly string Long = new('a', 400_000);
    private static readonly string Sought = new string('a', 100) + "b";

    [Theory]
    [InlineData("", "", -1, -1, 0)]
    [InlineData("b", "", 399_900, 399_900, 1)]
    [InlineData("b", "b", 399_900, 800_001 - 100, 2)]
    public void A_long_text_is_found_from_both_ends(string afterFirst, string afterSecond, int first, int last, int count)
    {
        var py = new Interpreter(Unhurried.Options);
        var text = Long + afterFirst + Long + afterSecond;
        Assert.Equal(first, TextSearch.First(py, text, Sought));
        Assert.Equal(last, TextSearch.Last(py, text, Sought));
        Assert.Equal(count, TextSearch.Count(py, text, Sought));
    }

    [Fact]
    public void What_overlaps_is_counted_once() =>
        Assert.Equal(400_000 / 101, TextSearch.Count(new Interpreter(Unhurried.Options), Long, new string('a', 101)));

    [Fact]
    public void Searching_over_and_over_is_charged_for()
    {
        var py = new Interpreter(new InterpreterOptions { Limits = Unhurried.Limits with { Steps = 100_000 } });
        Assert.Throws<EvaluationStoppedException>(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                TextSearch.First(py, Long, "b");
            }
        });
    }
}
