using XenConfig.Conversion;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Tests.Conversion;

/// <summary>For each key of the catalogue and each option of a device: either the result is another with it, or it is reported.</summary>
public sealed class NothingIsLostSilentlyTests
{
    private static readonly Dictionary<string, string> SpecSamples = new()
    {
        ["disk"] = "phy:/dev/a,xvdb,w",
        ["vif"] = "mac=00:16:3e:00:00:01",
        ["vfb"] = "vnc=1",
        ["pci"] = "01:00.0",
        ["usbctrl"] = "type=pv",
        ["usbdev"] = "hostbus=1,hostaddr=2",
        ["channel"] = "connection=pty,name=a",
    };

    /// <summary>Settings without which a key means nothing.</summary>
    private static readonly Dictionary<string, (string, object)[]> Company = new()
    {
        ["nographic"] = [("vnc", 1)],
        ["pci_permissive"] = [("pci", new object[] { "01:00.0" })],
        ["pci_seize"] = [("pci", new object[] { "01:00.0" })],
    };

    public static IEnumerable<TheoryDataRow<Dialect, string>> Keys() =>
        from key in KeyCatalogue.All
        from dialect in new[] { Dialect.Xl, Dialect.Xm }
        where key.In(dialect) is not null && key.Name is not ("name" or "type" or "builder")
        select new TheoryDataRow<Dialect, string>(dialect, key.Name);

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_in_the_xml_or_a_loss(Dialect dialect, string name) => Check(dialect, name, ConversionTarget.Libvirt);

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_in_the_xl_config_or_a_loss(Dialect dialect, string name) => Check(dialect, name, ConversionTarget.Xl);

    public static IEnumerable<TheoryDataRow<string, string>> Options() =>
        from device in new[] { ("disk", DiskSpec.Grammar, "/dev/a,,xvdb"), ("vif", VifSpec.Grammar, "bridge=br0"), ("pci", PciSpec.Grammar, "01:00.0") }
        from option in device.Item2.NamesIn(Dialect.Xl)
        let value = Sample(option)
        where value is not null
        select new TheoryDataRow<string, string>(device.Item1, $"{device.Item3},{value}");

    [Theory]
    [MemberData(nameof(Options))]
    public void A_device_option_is_in_the_xml_or_a_loss(string key, string spec)
    {
        var plain = spec[..spec.LastIndexOf(',')];
        var without = Write(Dialect.Xl, "hvm", ConversionTarget.Libvirt, (key, new object[] { plain }));
        var with = Write(Dialect.Xl, "hvm", ConversionTarget.Libvirt, (key, new object[] { spec }));

        Assert.True(with.Text != without.Text || with.Losses.Length > without.Losses.Length, with.Text);
    }

    private static void Check(Dialect dialect, string name, ConversionTarget target)
    {
        var key = KeyCatalogue.Find(name, dialect)!;
        var guest = key.Guests.Includes(GuestType.Hvm) ? "hvm" : dialect == Dialect.Xl ? "pvh" : "linux";
        (string, object)[] company = Company.GetValueOrDefault(name, []);
        var guests = key.Guests.Includes(GuestType.Pv) ? new[] { guest, dialect == Dialect.Xl ? "pv" : "linux" } : [guest];
        foreach (var type in guests)
        {
            var without = Write(dialect, type, target, company);
            var isSpoken = Samples(key, dialect).Any(value =>
            {
                var with = Write(dialect, type, target, [.. company, (name, value)]);
                return with.Text != without.Text || with.Losses.Any(l => l.Name == name || l.Name.StartsWith($"{name}:", StringComparison.Ordinal));
            });
            Assert.True(isSpoken, $"{name} of a {type} guest changes nothing and is no loss");
        }
    }

    private static ConversionResult Write(Dialect dialect, string type, ConversionTarget target, params ReadOnlySpan<(string, object)> settings) =>
        Converter.Convert(
            Config.Of(dialect, [("name", "g"), (dialect == Dialect.Xl ? "type" : "builder", type), .. settings]), target);

    /// <summary>Values of the key's own form, among them one that is not its default.</summary>
    private static IEnumerable<object> Samples(Key key, Dialect dialect)
    {
        var type = key.In(dialect)!.Type;
        foreach (var word in type.Words)
        {
            yield return word.Word;
        }

        if (type.TakesNumber)
        {
            yield return 0;
            yield return 1;
            yield return (int)(type.Maximum is { } most and < 77 ? most : 77);
        }

        if (type.TakesString)
        {
            yield return type.IsPath ? "/a/b" : "host,tm=0";
            yield return "0-1";
        }

        if (type.TakesList)
        {
            yield return new object[] { type.Spec is { } spec ? SpecSamples.GetValueOrDefault(spec, "a=1") : "a" };
            yield return new object[] { new object[] { "size=64", "vcpus=0" } };
        }
    }

    private static string? Sample(string option) => option switch
    {
        "format" => "format=qcow2",
        "vdev" or "target" => null,
        "access" => "access=ro",
        "devtype" => "devtype=cdrom",
        "backendtype" => "backendtype=qdisk",
        "specification" => "specification=virtio",
        "script" => "script=block-a",
        "cdrom" or "direct-io-safe" or "discard" or "no-discard" or "untrusted" or "colo" => option,
        // The defaults: what they say is said without them.
        "trusted" or "no-colo" => null,
        "colo-port" or "devid" or "mtu" => $"{option}=7",
        "mac" => "mac=00:16:3e:00:00:01",
        "type" => "type=vif",
        "ip" => "ip=10.0.0.1",
        "rate" => "rate=1MB/s",
        "bridge" => "bridge=br1",
        "bdf" or "name" => null,
        "vslot" => "vslot=05",
        "permissive" or "msitranslate" or "seize" or "power_mgmt" => $"{option}=1",
        "rdm_policy" => "rdm_policy=strict",
        _ => $"{option}=a",
    };
}
