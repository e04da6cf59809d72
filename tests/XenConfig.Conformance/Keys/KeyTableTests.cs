using System.Globalization;
using System.Text.RegularExpressions;
using XenConfig.Conformance.Reference;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Conformance.Keys;

/// <summary>The key catalogue against the tables measured from the toolstacks' sources.</summary>
public sealed partial class KeyTableTests
{
    /// <summary>Keys that xl builds at run time, and which no scan of its source finds.</summary>
    private static readonly string[] BuiltAtRunTime = ["device_model_args_pv", "device_model_args_hvm"];

    [Fact]
    public void Every_key_that_xl_reads_is_known_with_its_releases()
    {
        var table = Table("xl-keys.tsv");
        foreach (var row in table)
        {
            var use = KeyCatalogue.Find(row["key"], Dialect.Xl)?.Xl;
            Assert.True(use is not null, row["key"]);
            Assert.Equal((row["key"], row["since"], row["last"]), (row["key"], use.Since.ToString(), use.Last?.ToString() ?? ""));
        }

        Assert.Equal(table.Select(r => r["key"]).Concat(BuiltAtRunTime).Order(), KeyCatalogue.In(Dialect.Xl).Select(k => k.Name).Order());
    }

    [Fact]
    public void Every_key_of_xl_takes_the_forms_that_its_getters_take()
    {
        foreach (var row in Table("xl-keys.tsv"))
        {
            var getters = row["getters"].Split(',');
            var type = KeyCatalogue.Find(row["key"], Dialect.Xl)!.Xl!.Type;
            Assert.Equal((row["key"], getters.Any(g => g is "get_string" or "replace_string")), (row["key"], type.TakesString));
            Assert.Equal((row["key"], getters.Any(g => g is "get_long" or "get_bounded_long" or "get_defbool")), (row["key"], type.TakesNumber));
            Assert.Equal((row["key"], getters.Any(g => g is "get_list" or "get_list_as_string_list")), (row["key"], type.TakesList));
        }
    }

    [Fact]
    public void Every_key_that_xm_reads_is_known_with_its_releases()
    {
        var table = Table("xm-keys.tsv");
        foreach (var row in table)
        {
            var use = KeyCatalogue.Find(row["key"], Dialect.Xm)?.Xm;
            Assert.True(use is not null, row["key"]);
            Assert.Equal((row["key"], row["since"], row["last"]), (row["key"], use.Since.ToString(), use.Last?.ToString() ?? ""));
        }

        Assert.Equal(table.Select(r => r["key"]).Order(), KeyCatalogue.In(Dialect.Xm).Select(k => k.Name).Order());
    }

    [Fact]
    public void Every_key_of_xm_takes_a_list_where_xm_appends_and_a_number_where_it_makes_one()
    {
        foreach (var row in Table("xm-keys.tsv"))
        {
            var type = KeyCatalogue.Find(row["key"], Dialect.Xm)!.Xm!.Type;
            switch (row["setter"])
            {
                // tpmif appends to a number, a slip of xm's; cpus and serial also take lists, which xm passes through.
                case "append_value" when row["key"] != "tpmif":
                    Assert.True(type.TakesList, row["key"]);
                    break;
                case "set_int" or "set_long" or "set_u32" or "set_bool":
                    Assert.True(type.TakesNumber && !type.TakesList, row["key"]);
                    break;
                default:
                    Assert.True(type.TakesString || type.TakesNumber, row["key"]);
                    break;
            }
        }
    }

    /// <summary>The table's value column has the options of a spec as xm's help has them: <c>type=TYPE,mac=MAC</c>.</summary>
    [Fact]
    public void Every_option_of_xms_specs_is_known()
    {
        var count = 0;
        foreach (var row in Table("xm-keys.tsv").Where(r => r["value"].Contains('=', StringComparison.Ordinal)))
        {
            // The registers of a CPUID leaf are no options by name.
            if (row["key"] is "cpuid" or "cpuid_check")
            {
                continue;
            }

            var spec = KeyCatalogue.Find(row["key"], Dialect.Xm)!.Xm!.Type.Spec;
            var grammar = DeviceCatalogue.Find(spec ?? "");
            Assert.True(grammar is not null, row["key"]);
            foreach (Match option in Option().Matches(row["value"]))
            {
                count++;
                var name = option.Groups["name"].Value;

                // xm's help has a type for a TPM; its reader refuses it (preprocess_vtpm).
                Assert.True((row["key"], name) == ("vtpm", "type") || grammar.Find(name, Dialect.Xm) is not null, $"{row["key"]}: {name}");
            }
        }

        Assert.True(count > 30, $"only {count} options found");
    }

    [Fact]
    public void Every_key_with_a_default_number_in_xm_has_it_here()
    {
        foreach (var row in Table("xm-keys.tsv"))
        {
            var use = KeyCatalogue.Find(row["key"], Dialect.Xm)!.Xm!;
            if (row["setter"] == "set_int" && int.TryParse(row["default"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && use.Default is not null && int.TryParse(use.Default, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ours))
            {
                Assert.Equal((row["key"], number), (row["key"], ours));
            }
        }
    }

    [Fact]
    public void Every_key_that_libvirt_reads_has_its_element_here()
    {
        foreach (var row in Table("libvirt-keys.tsv").Where(r => r["read"] == "yes" && !r["xml_element"].StartsWith('(')))
        {
            if (KeyCatalogue.Find(row["key"]) is { } key)
            {
                Assert.True(key.Libvirt is not null, row["key"]);
            }
        }
    }

    [GeneratedRegex(@"(?<name>[a-z_]+)=")]
    private static partial Regex Option();

    private static List<Dictionary<string, string>> Table(string name)
    {
        var path = Path.Combine(SharedFiles.Require("reference"), name);
        var lines = File.ReadAllLines(path);
        var heads = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => line.Split('\t')).Select(cells => heads
            .Select((head, i) => KeyValuePair.Create(head, i < cells.Length ? cells[i] : ""))
            .ToDictionary(StringComparer.Ordinal))];
    }
}
