using System.Globalization;
using System.Text;
using XenConfig.Conformance.Reference;
using XenConfig.Conformance.Syntax;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Loading;

/// <summary>The values of xl configs beside libxlu's: of generated files, of mutated ones, and at the corners.</summary>
public sealed class XlValueTests(ITestOutputHelper output)
{
    private const string Letters = "a=1'\"[],;#\\n+ \n\t.x0";

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

    /// <summary>
    /// The whole of it in one run: configs made of the key catalogue, real ones and the project's own with slips of the finger in them, and bytes at random.
    /// <c>XENCONFIG_CONFORMANCE_COUNT=100000</c> makes as many.
    /// </summary>
    [Fact]
    public void Whole_configs_real_ones_with_edits_and_random_bytes_are_accepted_alike_and_have_the_same_values()
    {
        var (plain, odd) = (new XlConfigGenerator(7, oddness: 10), new XlConfigGenerator(77, oddness: 60));
        var real = RealConfigs();
        var mutation = new Mutation(777, Fragments);
        var random = new Random(7777);
        Compare(ReferenceProgram.Count(5000), () => random.Next(20) switch
        {
            < 5 => plain.Next(),
            < 8 => odd.Next(),
            < 11 => mutation.Next([Encoding.Latin1.GetString(plain.Next())]),
            < 18 => mutation.Next(real),
            _ => RandomBytes(random),
        });
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

    /// <summary>The project's own configs, and those of the corpus where it is.</summary>
    private static string[] RealConfigs()
    {
        var own = Path.Combine(SharedFolder.ProjectRoot, "configs");
        string?[] folders = [Path.Combine(own, "good"), Path.Combine(own, "bad"), SharedFolder.Path is { } shared ? Path.Combine(shared, "corpus") : null];
        return [.. folders.Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder!)).Order(StringComparer.Ordinal)
            .Select(path => Encoding.Latin1.GetString(File.ReadAllBytes(path)))];
    }

    /// <summary>Noise: of all bytes, or of those that mean something.</summary>
    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(1, 40)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? bytes : [.. bytes.Select(b => (byte)Letters[b % Letters.Length])];
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
            Assert.True(ours == theirs, $"ours   {ours}\ntheirs {theirs}\n{Convert.ToHexString(bytes)}\n{Encoding.Latin1.GetString(bytes)}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} configs, {accepted} accepted with the same values by both"));
        Assert.True(accepted > count / 20, $"only {accepted} of {count} are accepted");
    }
}
