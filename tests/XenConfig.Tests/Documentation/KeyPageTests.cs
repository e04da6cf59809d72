using XenConfig.Devices;
using XenConfig.Documentation;
using XenConfig.Keys;
using XenConfig.Linting;
using XenConfig.Loading;

namespace XenConfig.Tests.Documentation;

public sealed class KeyPageTests
{
    [Fact]
    public void A_page_tells_meaning_example_facts_and_source()
    {
        var page = KeyPage.Render(KeyCatalogue.Find("cpu_weight")!);

        Assert.StartsWith("# cpu_weight\n\nThe guest's share", page, StringComparison.Ordinal);
        Assert.Contains("```python\ncpu_weight = 512\n```", page, StringComparison.Ordinal);
        Assert.Contains("|  | xl | xm |\n", page, StringComparison.Ordinal);
        Assert.Contains("| Value | a number from 1 to 65535 | a number from 1 to 65535 |\n", page, StringComparison.Ordinal);
        Assert.Contains("| Releases | since 4.2 | 3.0.2 to 4.4 |\n", page, StringComparison.Ordinal);
        Assert.Contains("[XC211](../rules/XC211.md)", page, StringComparison.Ordinal);
        Assert.EndsWith("## Source\n\nxl.cfg(5), CPU Scheduling.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_one_dialect_has_no_column_for_the_other()
    {
        var page = KeyPage.Render(KeyCatalogue.Find("maxvcpus")!);

        Assert.Contains("|  | xl |\n", page, StringComparison.Ordinal);
        Assert.Contains("xm has no such key.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_stand_with_their_numbers_meanings_and_releases()
    {
        Assert.Contains("| `native` | 2 | ", KeyPage.Render(KeyCatalogue.Find("tsc_mode")!), StringComparison.Ordinal);
        Assert.Contains("| `soft-reset` | reset its Xen state and go on | xl since 4.7 |", KeyPage.Render(KeyCatalogue.Find("on_crash")!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_key_has_every_option_of_its_specs()
    {
        foreach (var key in KeyCatalogue.All)
        {
            foreach (var dialect in (Dialect[])[Dialect.Xl, Dialect.Xm])
            {
                if (key.In(dialect)?.Type.Spec is { } spec && DeviceCatalogue.Find(spec) is { } grammar)
                {
                    var page = KeyPage.Render(key);
                    Assert.All(grammar.NamesIn(dialect), name => Assert.Contains($"| `{name}", page, StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public void What_a_key_does_not_bear_stands_with_the_reason() =>
        Assert.Contains(
            "- Not beside [usb](usb.md): libxl refuses the two together.\n", KeyPage.Render(KeyCatalogue.Find("usbversion")!), StringComparison.Ordinal);

    [Fact]
    public void Every_rule_about_disks_and_interfaces_is_named_where_they_are_explained()
    {
        foreach (var rule in RuleCatalogue.All.Where(r => r.Code.StartsWith("XC3", StringComparison.Ordinal)))
        {
            Assert.True(rule.Concerns(KeyCatalogue.Find("disk")!), rule.Code);
        }

        foreach (var rule in RuleCatalogue.All.Where(r => r.Code.StartsWith("XC4", StringComparison.Ordinal)))
        {
            Assert.True(rule.Concerns(KeyCatalogue.Find("vif")!), rule.Code);
        }
    }
}
