using System.Text;
using System.Text.RegularExpressions;
using XenConfig.Conformance.Reference;
using XenConfig.Conversion;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Conversion;

/// <summary>Every config of the corpus and of our own that its toolstack loads, in both dialects.</summary>
public sealed partial class CorpusConversionTests(ITestOutputHelper output)
{
    private const int ValidOfCorpus = 65;
    private const int ValidOfOwn = 33;

    [Fact]
    public void The_xml_of_the_corpus_is_valid() => Validate(Corpus(), ValidOfCorpus);

    [Fact]
    public void The_xml_of_our_own_configs_is_valid() => Validate(Own(), ValidOfOwn);

    [Fact]
    public void Their_xl_form_is_accepted_by_libxlu_and_means_the_same()
    {
        var differences = new List<string>();
        var count = 0;
        foreach (var (path, config) in Corpus().Concat(Own()))
        {
            if (Converter.Convert(config, ConversionTarget.Xl) is not { Text: { } text } result)
            {
                continue;
            }

            count++;
            using var reference = LibXlu.Parse(Encoding.UTF8.GetBytes(text), path);
            var again = ConfigLoader.Load(SourceText.From(text, path), new LoadOptions { Dialect = Dialect.Xl });
            var found = !reference.IsAccepted ? [$"libxlu does not accept it: {reference.Report}"]
                : DeliberateDifferences.Between(FactsOf(config), DomainFacts.Of(again));
            differences.AddRange(found
                .Where(d => DeliberateDifferences.ReasonOf("xl-again", d) is null)
                .Where(d => !result.Losses.Any(l => d.Split('=', '[')[0] == $"- {FactOf(l.Name)}"))
                .Select(d => $"{path}: {d}"));
        }

        output.WriteLine($"{count} configs written and read again");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(count >= ValidOfCorpus + ValidOfOwn, $"only {count} configs");
    }

    [Fact]
    public void Their_xml_read_again_means_the_same_but_for_what_is_said_to_be_lost()
    {
        var unsaid = new List<string>();
        var count = 0;
        foreach (var (path, config) in Corpus().Concat(Own()))
        {
            if (Converter.Convert(config, ConversionTarget.Libvirt) is not { Text: { } xml } there)
            {
                continue;
            }

            count++;
            var back = Converter.ConvertLibvirt(SourceText.From(xml, "guest.xml"), ConversionTarget.Xl);
            var again = ConfigLoader.Load(SourceText.From(back.Text!, path), new LoadOptions { Dialect = Dialect.Xl });
            var lost = there.Losses.Select(l => l.Name.Split(':')[0]).SelectMany(name => (string[])[FactOfXml(name), $"/other/{name}"]).ToArray();
            unsaid.AddRange(DeliberateDifferences.Between(FactsOf(config), DomainFacts.Of(again))
                .Select(d => Index().Replace(d, "[]"))
                .GroupBy(d => d[2..].TrimEnd()).Where(pair => pair.Count() == 1) // blanks at the end of an address
                .SelectMany(pair => pair)
                .Where(d => DeliberateDifferences.ReasonOf("xml-again", d) is null)
                .Where(d => !lost.Any(l => d.AsSpan(2).StartsWith(l, StringComparison.Ordinal)))
                .Select(d => $"{path}: {d}"));
        }

        output.WriteLine($"{count} configs written as XML and read again");
        Assert.True(unsaid.Count == 0, string.Join('\n', unsaid));
        Assert.True(count >= ValidOfCorpus + ValidOfOwn, $"only {count} configs");
    }

    /// <summary>Where the facts begin that a setting makes, of those that XML or libvirt cannot carry; of a device, all of its kind.</summary>
    private static string FactOfXml(string setting) => setting switch
    {
        "kernel" => "/boot/kernel",
        "ramdisk" => "/boot/ramdisk",
        "device_model" => "/devices/emulator",
        "disk" => "/devices/disks",
        "vif" => "/devices/nics",
        "usbdev" => "/devices/usbDevices",
        "irqs" => "/devices/interrupts",
        "iomem" => "/devices/ioMemory",
        "dtdev" => "/devices/deviceTreeNodes",
        "vdispl" => "/devices/virtualDisplays",
        "vkb" => "/devices/virtualKeyboards",
        "vsnd" => "/devices/virtualSoundCards",
        "keymap" => "/devices/keymap",
        "altp2m" or "altp2mhvm" => "/features/altp2m",
        "viridian" => "/features/viridian",
        _ => $"/other/{setting}",
    };

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    /// <summary>The fact that a setting makes, of those that xl cannot carry.</summary>
    private static string FactOf(string setting) => setting switch
    {
        "device_model" => "/devices/emulator",
        "disk: vdev" => "/devices/disks",
        _ => $"/other/{setting}",
    };

    /// <summary>The facts of a config, with names of disks as xl takes them: without the /dev/ that xm lets stand before them.</summary>
    private static string[] FactsOf(ConfigDocument config) => [.. DomainFacts.Of(config).Select(f => f.Replace("/vdev=/dev/", "/vdev=", StringComparison.Ordinal))];

    private void Validate(IEnumerable<(string Path, ConfigDocument Config)> configs, int least)
    {
        var texts = configs
            .Select(c => (c.Path, Converter.Convert(c.Config, ConversionTarget.Libvirt).Text))
            .Where(c => c.Text is not null)
            .ToDictionary(c => c.Path, c => c.Text!);
        var invalid = LibvirtSchema.Validate(texts);
        output.WriteLine($"{texts.Count - invalid.Count} of {texts.Count} valid");
        Assert.True(invalid.Count == 0, string.Join('\n', invalid.Select(i => $"{i.Key}\n{i.Value}")));
        Assert.True(texts.Count >= least, $"only {texts.Count} configs");
    }

    private static IEnumerable<(string Path, ConfigDocument Config)> Corpus()
    {
        var folder = SharedFolder.Require("corpus");
        return Load(
            from row in File.ReadLines(Path.Combine(folder, "INDEX.tsv")).Skip(1).Select(line => line.Split('\t'))
            select (Path.Combine(folder, row[0]), (Dialect?)(row[5] == "xl" ? Dialect.Xl : Dialect.Xm)));
    }

    private static IEnumerable<(string Path, ConfigDocument Config)> Own() => Load(
        from folder in (string[])["good", "bad"]
        from path in Directory.GetFiles(Path.Combine(SharedFolder.ProjectRoot, "configs", folder)).Order(StringComparer.Ordinal)
        select (path, (Dialect?)null));

    /// <summary>The configs that load; one that wants a number gets one, the others do not look at it.</summary>
    private static IEnumerable<(string Path, ConfigDocument Config)> Load(IEnumerable<(string Path, Dialect? Dialect)> files) =>
        from file in files
        let config = ConfigLoader.Load(
            SourceText.From(File.ReadAllBytes(file.Path), file.Path), new LoadOptions { Dialect = file.Dialect, Variables = [new("vmid", "3")] })
        where !config.IsRefused
        select (Path.GetFileName(file.Path), config);
}
