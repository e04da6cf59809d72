using XenConfig.Linting;
using XenConfig.Loading;

namespace XenConfig.Tests.Linting.Rules;

public sealed class XC305DuplicateVdevTests
{
    [Theory]
    [InlineData("xvda xvdb", "")]
    [InlineData("xvda1 xvda2", "")]
    [InlineData("xvda hda sda", "")]
    [InlineData("xvda xvda", "the vdev 'xvda' is used twice")]
    [InlineData("xvda 0xca00", "the vdev '0xca00' is used twice")]
    [InlineData("1 1", "the vdev '1' is used twice")]
    [InlineData("1 2", "")]
    [InlineData("xvda xvda1", "'xvda1' overlaps with 'xvda': one is a partition of the other")]
    [InlineData("xvda1 xvda", "'xvda' overlaps with 'xvda1': one is a partition of the other")]
    [InlineData(
        "xvda2 xvda1 xvda xvda3",
        "'xvda' overlaps with 'xvda2': one is a partition of the other",
        "'xvda3' overlaps with 'xvda': one is a partition of the other")]
    [InlineData("xvda xvda1 xvda1", "'xvda1' overlaps with 'xvda': one is a partition of the other", "the vdev 'xvda1' is used twice")]
    public void Disks_that_collide_are_found_whatever_stands_beside_them(string vdevs, params string[] expected)
    {
        var words = vdevs.Split(' ');
        var others = Enumerable.Range(0, 40).Select(i => $"xvd{(char)('c' + (i / 4))}{(i % 4) + 1}").ToArray();
        expected = [.. expected.Where(message => message.Length > 0)];
        Assert.Equal(expected, Find(words));
        Assert.Equal(expected, Find([.. others, .. words]));
        Assert.Equal(expected, Find([words[0], .. others, .. words[1..]]));
    }

    [Fact]
    public void The_first_disk_of_the_name_is_shown()
    {
        var found = Lint.Text(Guest(["xvda", "xvdb", "xvda", "xvda"]), Dialect.Xl, LintOptions.Default with { Select = ["XC305"] });
        Assert.Equal([4, 5], found.Select(d => d.Location.Start.Line));
        Assert.All(found, d => Assert.Equal(2, d.Notes[0].Location!.Value.Start.Line));
    }

    private static IEnumerable<string> Find(string[] vdevs) =>
        Lint.Text(Guest(vdevs), Dialect.Xl, LintOptions.Default with { Select = ["XC305"] }).Select(d => d.Message);

    private static string Guest(string[] vdevs) =>
        $"disk = [\n{string.Concat(vdevs.Select((vdev, i) => $"'/dev/vg/{i},raw,{vdev},rw',\n"))}]\n";
}
