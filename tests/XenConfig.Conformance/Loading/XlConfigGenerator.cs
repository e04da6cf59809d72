using System.Globalization;
using System.Text;
using XenConfig.Devices;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Conformance.Loading;

/// <summary>
/// Makes whole xl configs of the key catalogue and the device grammars: every key, with values that make sense for its type and values that do not;
/// comments, blank lines, lists over several lines, both quotes, all bases of numbers, <c>+=</c>. The same seed gives the same configs.
/// </summary>
/// <param name="seed">Where the random numbers start.</param>
/// <param name="oddness">How many values in a hundred make no sense for their key.</param>
internal sealed class XlConfigGenerator(int seed, int oddness)
{
    private static readonly Key[] Keys = [.. KeyCatalogue.In(Dialect.Xl).OrderBy(k => k.Name, StringComparer.Ordinal)];

    private static readonly string[] Texts =
        ["web", "/srv/web 1.img", "", "a,b", "it's", "x=y", "100%", "\\u00e9", "127.0.0.1", "root=/dev/xvda1 ro # not a comment", "[1]", "a;b"];

    private static readonly string[] Targets = ["/dev/vg/web", "/srv/web.qcow2", "file:/srv/web.img", "phy:/dev/sda1", "tap:aio:/srv/a.img", "iscsi:iqn.2001-05.org:1", ""];

    private readonly Random _random = new(seed);
    private readonly XlGenerator _values = new(seed);

    /// <summary>A config.</summary>
    public byte[] Next()
    {
        var text = new StringBuilder(Pick("", "", "# a guest\n", "\n\n"));
        for (var count = _random.Next(1, 16); count > 0; count--)
        {
            AppendSetting(text, Keys[_random.Next(Keys.Length)]);
        }

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    /// <summary>A config that names its guest and that xl has a reason to take: a kind, a kernel where it needs one, and sensible values.</summary>
    /// <param name="keys">The keys to choose from.</param>
    public string NextGuest(IReadOnlyList<Key> keys)
    {
        var type = Pick("pv", "pvh", "hvm");
        var text = new StringBuilder($"name = \"guest\"\ntype = \"{type}\"\n");
        text.Append(type == "hvm" ? "" : "kernel = \"/boot/vmlinuz\"\n");
        text.Append(Pick("", "", "vcpus = 2\n", "vcpus = 2\nmaxvcpus = 0x10\n"));
        foreach (var key in Enumerable.Range(0, _random.Next(1, 12)).Select(_ => keys[_random.Next(keys.Count)]).Distinct())
        {
            if (key.Name is not ("name" or "type" or "kernel" or "firmware" or "builder" or "vcpus" or "maxvcpus"))
            {
                AppendSetting(text, key);
            }
        }

        // Bytes beyond ASCII are the business of tests that compare bytes.
        return string.Concat(text.ToString().Where(char.IsAscii));
    }

    private void AppendSetting(StringBuilder text, Key key)
    {
        text.Append(Pick("", "", "", " ", "\t")).Append(key.Name);
        var isList = (key.Xl!.Type.Forms & ValueForms.AnyList) != 0;
        text.Append(_random.Next(20) == 0 && isList ? " += " : Pick(" = ", "=", " =", "= "));
        if (_random.Next(100) < oddness)
        {
            _values.AppendValue(text, 0);
        }
        else
        {
            AppendSensible(text, key.Xl.Type);
        }

        text.Append(Pick("\n", "\n", "\n", "\n\n", ";", " ; ", " # as it was\n", "\t\n", "\n# next\n"));
    }

    private void AppendSensible(StringBuilder text, KeyType type)
    {
        var forms = new[] { ValueForms.String, ValueForms.Integer, ValueForms.Boolean, ValueForms.StringList, ValueForms.SpecList, ValueForms.NestedList }
            .Where(form => (type.Forms & form) != 0).ToArray();
        switch (forms[_random.Next(forms.Length)])
        {
            case ValueForms.Boolean:
                text.Append(Pick("0", "1"));
                break;
            case ValueForms.Integer:
                AppendNumber(text, type);
                break;
            case ValueForms.String:
                AppendQuoted(text, type.Words.IsEmpty ? type.Spec is { } spec ? SpecOf(spec) : Pick(Texts) : type.Words[_random.Next(type.Words.Length)].Word);
                break;
            case ValueForms.StringList:
                AppendList(text, () => AppendQuoted(text, Pick(Texts)));
                break;
            case ValueForms.SpecList:
                AppendList(text, () => AppendQuoted(text, SpecOf(type.Spec!)));
                break;
            case ValueForms.NestedList when type.Spec == "vnuma":
                AppendNumaNodes(text);
                break;
            default:
                AppendList(text, () => AppendList(text, () => AppendQuoted(text, SpecOf(type.Spec!))));
                break;
        }
    }

    /// <summary>A number in the key's range, in one of the bases that xl reads, bare or as a string.</summary>
    private void AppendNumber(StringBuilder text, KeyType type)
    {
        var minimum = type.Minimum ?? -10;
        var number = _random.NextInt64(minimum, Math.Min(type.Maximum ?? long.MaxValue - 1, minimum + Pick(2, 100, 100_000)) + 1);
        var written = number >= 0 && _random.Next(4) == 0
            ? Pick($"0x{number:x}", $"0x{number:X}", "0" + Convert.ToString(number, 8))
            : number.ToString(CultureInfo.InvariantCulture);
        if (number < 0 || _random.Next(5) == 0)
        {
            AppendQuoted(text, written);
        }
        else
        {
            text.Append(written);
        }
    }

    private void AppendList(StringBuilder text, Action appendItem)
    {
        text.Append(Pick("[", "[ ", "[\n  ", "[ # first\n"));
        for (var count = _random.Next(4); count > 0; count--)
        {
            appendItem();
            text.Append(count > 1 ? Pick(",", ", ", ",\n  ", " , # next\n") : Pick("", "", ",", ",\n"));
        }

        text.Append(Pick("]", " ]", "\n]"));
    }

    /// <summary>One or two nodes, each with all four options, which the manual calls mandatory.</summary>
    private void AppendNumaNodes(StringBuilder text)
    {
        var distances = Pick("10", "10,20");
        var nodes = distances == "10" ? 1 : 2;
        text.Append("[ ");
        for (var node = 0; node < nodes; node++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[ \"pnode={node}\", 'size={_random.Next(1, 4096)}', \"vcpus={node}\", \"vdistances={distances}\" ],");
        }

        text.Append(" ]");
    }

    private void AppendQuoted(StringBuilder text, string value)
    {
        var quote = Pick('"', '"', '\'');
        text.Append(quote);
        foreach (var letter in value)
        {
            text.Append(letter == quote || letter == '\\' ? "\\" : "").Append(letter);
        }

        text.Append(quote);
    }

    /// <summary>A spec: options of its grammar with values of their form, a target before them for a disk; plain text for other grammars.</summary>
    private string SpecOf(string spec)
    {
        if (DeviceCatalogue.Find(spec) is not { } grammar || !grammar.Options.Any(o => o.IsIn(Dialect.Xl)))
        {
            return spec switch
            {
                "cpus" => Pick("0-3", "all", "1,^2", "nodes:0", "0", "0-7,^3"),
                "boot" => Pick("c", "dc", "cdn", "n"),
                "cpuid" => Pick("host,tm=0", "host,sse3=x,family=6", "1:ecx=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0"),
                "viridian" => Pick("base", "!freq", "all", "defaults"),
                _ => Pick("2f8-2ff", "5", "fee00,1", Texts[0], Texts[3]),
            };
        }

        var options = grammar.Options.Where(o => o.IsIn(Dialect.Xl)).ToArray();
        var parts = Enumerable.Range(0, _random.Next(1, 5)).Select(_ => options[_random.Next(options.Length)])
            .Where(o => o.Name != "target").DistinctBy(o => o.Name).Select(o => o.Value.Length == 0 ? o.Name : $"{o.Name}={ValueOf(o)}");
        var first = spec switch
        {
            "disk" => $"{Pick(Targets)},{Pick("raw", "qcow2", "")},{Pick("xvda", "hda", "sdb", "xvdb1")},{Pick("rw", "r", "w", "ro")}",
            "usbdev" => "type=hostdev",
            "pci" => Pick("01:00.0", "0000:03:00.1", "0000:00:1f.*", "3:0.0@5"),
            _ => null,
        };
        return string.Join(Pick(",", ", "), first is null ? parts : parts.Prepend(first));
    }

    private string ValueOf(DeviceOption option) => option.Value.Contains('|')
        ? Pick(option.Value.Split('|'))
        : Pick("1", "0", "8", "web", "xenbr0", "00:16:3e:12:34:56", "10Mb/s", "/srv/share", "0x10", "", "dom0", "5900");

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
