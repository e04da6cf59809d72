using XenConfig.Python.Syntax;

namespace XenConfig.Python.Tests.Syntax;

public sealed class SpellingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_nearest_name_is_the_first_of_the_least_distance(int slips)
    {
        var random = new Random(slips);
        string[] names = [.. "vcpus maxvcpus memory maxmem disk vif vfb kernel ramdisk cmdline bootloader bootargs on_crash on_reboot on_poweroff vnc vncpasswd sdl name uuid".Split(' ')];
        foreach (var name in names)
        {
            var text = name;
            for (var i = 0; i < slips; i++)
            {
                text = Slip(text, random);
            }

            var allowed = text.Length switch { <= 2 => 0, <= 4 => 1, <= 8 => 2, _ => 3 };
            var expected = names
                .Select(candidate => (Name: candidate, Distance: Spelling.Distance(text.ToLowerInvariant(), candidate)))
                .Where(candidate => candidate.Distance <= allowed && candidate.Distance < candidate.Name.Length)
                .OrderBy(candidate => candidate.Distance)
                .Select(candidate => candidate.Name)
                .FirstOrDefault();
            Assert.Equal(expected, Spelling.Nearest(text, names));
        }
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("memroy", "memory", 1)]
    [InlineData("abc", "", 3)]
    public void Swapped_neighbours_count_once(string from, string to, int distance) => Assert.Equal(distance, Spelling.Distance(from, to));

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
