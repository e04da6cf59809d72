using System.Globalization;
using System.Text;
using XenConfig.Conformance.Reference;
using XenConfig.Conformance.Syntax;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Loading;

/// <summary>The values of xl configs beside libxlu's: of generated files, of mutated ones, and at the corners.</summary>
public sealed class XlValueTests(ITestOutputHelper output)
{
    private static readonly string[] Fragments =
    [
        "\n", ";", ",", "=", " += ", "[", "]", "'", "\"", "\\", "\\n", "\\x4", "\\777", "\\08", "#", "# c\n", "a", "b.c", "0x", "0", "-", "9223372036854775808", "True",
        "''", "'x'", "[]", "a=1\n", "a+='2'\n", "\t",
    ];

    [Fact]
    public void Generated_configs_have_the_same_values()
    {
        var generator = new XlGenerator(19);
        Compare(ReferenceProgram.Count(3000), () => generator.Next());
    }

    [Fact]
    public void Mutated_configs_are_accepted_alike_and_have_the_same_values()
    {
        var generator = new XlGenerator(43);
        var mutation = new Mutation(43, Fragments);
        Compare(ReferenceProgram.Count(3000), () => mutation.Next([Encoding.Latin1.GetString(generator.Next())]));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("007")]
    [InlineData("08")]
    [InlineData("0x")]
    [InlineData("0xg")]
    [InlineData("0x7fffffffffffffff")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999")]
    [InlineData("12ab")]
    [InlineData("1x2")]
    [InlineData("0777777777777777777777")]
    [InlineData("01777777777777777777777")]
    [InlineData("'-9223372036854775808'")]
    [InlineData("'-9223372036854775809'")]
    [InlineData("' 12'")]
    [InlineData("'\\t+12'")]
    [InlineData("'12 '")]
    [InlineData("'- 1'")]
    [InlineData("'--1'")]
    [InlineData("'0X1F'")]
    [InlineData("'-0x1f'")]
    [InlineData("'-'")]
    [InlineData("''")]
    [InlineData("' '")]
    [InlineData("'1.5'")]
    [InlineData("'2G'")]
    [InlineData("[ 1 ]")]
    [InlineData("1; a += 2")]
    [InlineData("'1'; a += '2'")]
    [InlineData("1; a += '2'")]
    [InlineData("'1'; a += 2")]
    [InlineData("1; a += 2; a = 3")]
    [InlineData("''; a += ''")]
    [InlineData("[]; a += []")]
    [InlineData("[ 1 ]; a += [ [ 2 ] ]")]
    [InlineData("[]; a += 1")]
    [InlineData("1; a += []")]
    public void A_value_is_read_as_a_number_or_not_as_libxlu_reads_it(string value)
    {
        var (ours, theirs, _) = XlComparison.Of(SourceText.From($"a = {value}\nb += 1\n", "F"));
        Assert.Equal(theirs, ours);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("[\n", "\n]")]
    [InlineData("[1,", "]")]
    [InlineData("[1,\n", ",]")]
    public void Lists_nest_alike_up_to_our_bound_and_beyond_libxlus(string open, string close)
    {
        Assert.Equal(("accepted", "accepted"), Nested(500));
        Assert.Equal(("rejected", "accepted"), Nested(501));
        Assert.Equal(("rejected", "rejected"), Nested(4997));

        (string Ours, string Theirs) Nested(int depth)
        {
            var text = new StringBuilder("a = ").Insert(4, open, depth).Append('1').Append(new StringBuilder().Insert(0, close, depth)).Append('\n');
            var (ours, theirs, isAccepted) = XlComparison.Of(SourceText.From(text.ToString(), "F"));
            Assert.True(!isAccepted || ours == theirs, ours);
            return isAccepted ? ("accepted", "accepted") : (ours, theirs);
        }
    }

    private void Compare(int count, Func<byte[]> next)
    {
        var accepted = 0;
        for (var i = 0; i < count; i++)
        {
            var bytes = next();
            if (bytes.Contains((byte)0))
            {
                // libxlu aborts its process on a NUL inside a string.
                continue;
            }

            var (ours, theirs, isAccepted) = XlComparison.Of(SourceText.From(bytes, "F"));
            accepted += isAccepted ? 1 : 0;
            Assert.True(ours == theirs, $"ours   {ours}\ntheirs {theirs}\n{Encoding.Latin1.GetString(bytes)}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} configs, {accepted} accepted with the same values by both"));
        Assert.True(accepted > count / 20, $"only {accepted} of {count} are accepted");
    }
}
