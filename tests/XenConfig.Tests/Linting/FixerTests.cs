using System.Text;
using XenConfig.Linting;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Tests.Linting;

public class FixerTests
{
    [Fact]
    public void A_safe_fix_is_applied_and_an_unsafe_one_waits_to_be_allowed()
    {
        const string Text = "name = \"a\"\nvcpu = 2\nvif = [ \"mac=00-16-3e-00-00-01\" ]\n";
        Assert.Equal("name = \"a\"\nvcpu = 2\nvif = [ \"mac=00:16:3e:00:00:01\" ]\n", Apply(Text, allowUnsafe: false));
        Assert.Equal("name = \"a\"\nvcpus = 2\nvif = [ \"mac=00:16:3e:00:00:01\" ]\n", Apply(Text, allowUnsafe: true));
    }

    [Theory]
    [InlineData("name = \"a\"\nvcpu = 2\ninitrd = \"/boot/initrd\"\ndisk = \"tap:aio:/a.img,xvda,w\"\n")]
    [InlineData("name = \"a\"\nmemory = \"512M\"\ndisk = [ \"/a.img,xvda,w\", 'phy:vg/b,xvdb,w!' ]\n")]
    public void Fixing_what_is_fixed_changes_nothing(string text)
    {
        var once = Apply(text, allowUnsafe: true);
        Assert.NotEqual(text, once);
        Assert.Equal(once, Apply(once, allowUnsafe: true));
    }

    [Fact]
    public void A_mac_that_is_none_is_not_mended_into_another()
    {
        var source = SourceText.From("name = \"a\"\nvif = [ \"mac=00:16:3e:zz:01:02\" ]\n", "guest.cfg");
        var result = Fixer.Apply(source, Load, Lint.Linter(Dialect.Xl).Lint, allowUnsafe: true);
        Assert.Contains("00:16:3e:zz:01:02", Encoding.ASCII.GetString(result.Source.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_no_fix_touches_stay_as_they_are()
    {
        byte[] bytes = [.. "# caf\u00e9 \xFF\n"u8, 0xFF, .. "\nname = \"a\"\t\nvcpu=2"u8];
        bytes = [.. bytes.Where(b => b != 0xFF), (byte)'\n'];
        var source = SourceText.From(bytes, "guest.cfg");
        var result = Fixer.Apply(source, Load, Lint.Linter(Dialect.Xl).Lint, allowUnsafe: true);
        Assert.Equal(Encoding.Latin1.GetString(bytes).Replace("vcpu=", "vcpus=", StringComparison.Ordinal), Encoding.Latin1.GetString(result.Source.Bytes));
    }

    [Fact]
    public void Of_two_overlapping_fixes_the_first_is_applied_and_the_other_in_the_next_round()
    {
        var source = SourceText.From("abcdef\n", "x");
        var rule = RuleCatalogue.Find("XC201")!;
        Diagnostic Replace(int start, int length, string text) => new()
        {
            Rule = rule,
            Severity = Severity.Error,
            Message = "m",
            Location = new Location(source, new TextSpan(start, length)),
            Fixes = [Fix.Replace("t", FixSafety.Safe, new TextSpan(start, length), text)],
        };
        var result = Fixer.ApplyOnce(source, [Replace(0, 3, "X"), Replace(2, 2, "Y"), Replace(4, 1, "")], allowUnsafe: false);
        Assert.Equal("Xdf\n", Encoding.UTF8.GetString(result.Source.Bytes));
        Assert.Equal(2, result.Applied.Length);
    }

    [Fact]
    public void A_fix_that_breaks_the_file_is_not_taken()
    {
        var source = SourceText.From("name = \"a\"\n", "guest.cfg");
        var breaking = new Diagnostic
        {
            Rule = RuleCatalogue.Find("XC201")!,
            Severity = Severity.Error,
            Message = "m",
            Location = new Location(source, new TextSpan(0, 4)),
            Fixes = [Fix.Replace("break it", FixSafety.Safe, new TextSpan(0, 4), "[")],
        };
        var result = Fixer.Apply(source, Load, _ => [breaking], allowUnsafe: false);
        Assert.Same(source, result.Source);
        Assert.Empty(result.Applied);
    }

    private static ConfigDocument Load(SourceText source) => ConfigLoader.Load(source, new LoadOptions { Dialect = Dialect.Xl });

    private static string Apply(string text, bool allowUnsafe) => Encoding.UTF8.GetString(
        Fixer.Apply(SourceText.From(text, "guest.cfg"), Load, Lint.Linter(Dialect.Xl).Lint, allowUnsafe).Source.Bytes);
}
