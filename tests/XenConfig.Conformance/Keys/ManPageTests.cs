using System.Text.RegularExpressions;
using XenConfig.Conformance.Reference;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Conformance.Keys;

/// <summary>The manual pages of xl 4.17 beside the key catalogue and the device grammars: no key, option or word of theirs is unknown here.</summary>
public sealed partial class ManPageTests
{
    private static readonly XenRelease Release = new(4, 17);

    /// <summary>Items below a key that are neither an option of its specs nor one of its words, and why.</summary>
    private static readonly Dictionary<string, string> OtherItems = new()
    {
        ["cpus: 0-3,5,^1"] = "an example of a set of CPUs",
        ["cpus: nodes:0-3,^node:2"] = "an example of a set of CPUs",
        ["cpus: [2, 3-8,^5]"] = "an example of a set of CPUs",
        ["cpus: all"] = "a set of CPUs, and not one of a list of words",
        ["gfx_passthru: 0"] = "a number",
        ["gfx_passthru: 1, default"] = "a number and a word in one item",
        ["vdispl: id"] = "a part of 'connectors'",
        ["vdispl: W"] = "a part of 'connectors'",
        ["vdispl: H"] = "a part of 'connectors'",
        ["channel: SOCKET"] = "a value of 'connection', which is written in small letters",
        ["channel: PTY"] = "a value of 'connection', which is written in small letters",
        ["mca_caps: default"] = "what holds without the key",
    };

    [Fact]
    public void Every_key_of_xl_cfg_is_known_and_read_by_that_release()
    {
        var names = ManPage.Require("xl.cfg").Items.Where(i => i is { Depth: 0, HasValue: true }).Select(i => i.Name).Distinct().ToList();
        foreach (var name in names)
        {
            Assert.True(KeyCatalogue.Find(name, Dialect.Xl)?.Xl?.IsReadBy(Release) == true, name);
        }

        Assert.True(names.Count > 140, $"only {names.Count} keys found in the page");
    }

    [Fact]
    public void Every_option_and_word_below_a_key_is_known()
    {
        var key = "";
        var (unknown, exceptions, count) = (new List<string>(), new HashSet<string>(), 0);
        foreach (var item in ManPage.Require("xl.cfg").Items)
        {
            if (item.Depth == 0)
            {
                key = item.Name;
            }
            else
            {
                count++;
                if (!IsKnown(KeyCatalogue.Find(key)!, item))
                {
                    (OtherItems.ContainsKey($"{key}: {item.Text}") ? (ICollection<string>)exceptions : unknown).Add($"{key}: {item.Text}");
                }
            }
        }

        Assert.Empty(unknown);
        Assert.Equal(OtherItems.Keys.Order(), exceptions.Order());
        Assert.True(count > 120, $"only {count} items found below keys");
    }

    /// <summary>A key with a value in its item (<c>firmware="ovmf"</c>) has that word.</summary>
    [Fact]
    public void Every_word_that_stands_behind_a_key_is_known()
    {
        foreach (var item in ManPage.Require("xl.cfg").Items.Where(i => i is { Depth: 0, HasValue: true }))
        {
            foreach (var word in item.Text.Split('=', 2)[1].Split('|').Where(w => SmallWord().IsMatch(w)))
            {
                Assert.True(KeyCatalogue.Find(item.Name)!.Xl!.Type.Words.Any(w => w.Word == word) || word is "uart", item.Text);
            }
        }
    }

    [Fact]
    public void Every_parameter_of_a_disk_is_known()
    {
        // An item may name two flags ("discard / no-discard"); "deprecated-prefix" stands for tap: and others.
        var names = ManPage.Require("xl-disk-configuration").Items.Where(i => i.Depth == 0).SelectMany(i => i.Text.Split(" / ")).Select(NameOf).ToList();
        Assert.Superset(new HashSet<string> { "target", "format", "vdev", "access", "script", "no-discard", "colo", "specification" }, names.ToHashSet());
        AssertKnown(DiskSpec.Grammar, names.Except(["deprecated-prefix"]));
    }

    [Fact]
    public void Every_keyword_of_a_network_interface_is_known()
    {
        var page = ManPage.Require("xl-network-configuration");
        var names = page.Headings.SelectMany(h => h.Split(" / ")).Select(NameOf).Where(n => SmallWord().IsMatch(n)).ToList();
        Assert.Superset(new HashSet<string> { "mac", "bridge", "rate", "mtu", "trusted", "untrusted" }, names.ToHashSet());
        AssertKnown(VifSpec.Grammar, names);
    }

    [Fact]
    public void Every_parameter_of_a_PCI_device_is_known()
    {
        var names = ManPage.Require("xl-pci-configuration").Items.Where(i => i.Depth == 0).Select(i => NameOf(i.Text)).ToList();
        Assert.Superset(new HashSet<string> { "bdf", "vslot", "permissive", "rdm_policy", "name" }, names.ToHashSet());
        AssertKnown(PciSpec.Grammar, names);
    }

    private static bool IsKnown(Key key, ManItem item) =>
        (DeviceCatalogue.Find(key.Xl!.Type.Spec ?? "") is { } grammar
            && grammar.Options.Any(o => o.IsIn(Dialect.Xl) && (o.Name == item.Name || o.Value.Split('|').Contains(item.Text))))
        || key.Xl.Type.Words.Any(w => w.Word == item.Text);

    private static string NameOf(string text) => text.Split('=')[0].Trim();

    private static void AssertKnown(DeviceGrammar grammar, IEnumerable<string> names) =>
        Assert.All(names, name => Assert.True(grammar.Find(name, Dialect.Xl) is not null, $"{grammar.Name}: {name}"));

    [GeneratedRegex("^[a-z][a-z0-9_-]*$")]
    private static partial Regex SmallWord();
}
