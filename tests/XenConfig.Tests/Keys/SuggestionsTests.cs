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

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_nearest_name_is_the_first_of_the_least_distance(int slips)
    {
        var random = new Random(slips);
        string[] names = [.. KeyCatalogue.All.Select(key => key.Name)];
        foreach (var name in names)
        {
            var text = name;
            for (var i = 0; i < slips; i++)
            {
                text = Slip(text, random);
            }

            var allowed = text.Length switch { <= 2 => 0, <= 4 => 1, <= 8 => 2, _ => 3 };
            var expected = names
                .Select(candidate => (Name: candidate, Distance: Suggestions.Distance(text.ToLowerInvariant(), candidate)))
                .Where(candidate => candidate.Distance <= allowed && candidate.Distance < candidate.Name.Length)
                .OrderBy(candidate => candidate.Distance)
                .Select(candidate => candidate.Name)
                .FirstOrDefault();
            Assert.Equal(expected, Suggestions.Nearest(text, names));
        }
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("memroy", "memory", 1)]
    [InlineData("abc", "", 3)]
    public void Swapped_neighbours_count_once(string from, string to, int distance) => Assert.Equal(distance, Suggestions.Distance(from, to));

    /// <summary>The text with one letter taken out, put in, changed, or swapped with the next.</summary>
    private static string Slip(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var letter = "abcdefghijklmnopqrstuvwxyzAEP_0123456789"[random.Next(40)];
        return (random.Next(4), at < text.Length) switch
        {
            (0, true) => text.Remove(at, 1),
            (1, true) => $"{text[..at]}{letter}{text[(at + 1)..]}",
            (2, true) when at + 1 < text.Length => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            _ => text.Insert(at, letter.ToString()),
        };
    }
}
