using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using XenConfig.Conformance.Loading;
using XenConfig.Conformance.Reference;
using XenConfig.Conversion;
using XenConfig.Domains;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Conformance.Domains;

/// <summary>
/// The guest that we make of an xl config beside the one that xl 4.17 makes of it: the same facts, and, written as an xl config of our own, the same guest to
/// xl in every detail that its JSON has.
/// </summary>
public sealed class XlMeaningTests(ITestOutputHelper output)
{
    private static readonly XenRelease Release = new(4, 17);

    [Fact]
    public void Real_configs_mean_to_us_what_they_mean_to_xl() => Compare(RealConfigs());

    [Fact]
    public void Generated_configs_mean_to_us_what_they_mean_to_xl()
    {
        Key[] keys = [.. KeyCatalogue.In(Dialect.Xl).Where(k => k.Xl!.IsReadBy(Release)).OrderBy(k => k.Name, StringComparer.Ordinal)];
        var generator = new XlConfigGenerator(417, oddness: 3);
        Compare([.. Enumerable.Range(0, ReferenceProgram.RunCount(400)).Select(i => (string.Create(CultureInfo.InvariantCulture, $"config {i}"), generator.NextGuest(keys)))]);
    }

    /// <summary>The project's own configs, and those of the corpus where it is, as far as they are xl's.</summary>
    private static (string Name, string Text)[] RealConfigs()
    {
        var own = Path.Combine(SharedFolder.ProjectRoot, "configs");
        string?[] folders = [Path.Combine(own, "good"), Path.Combine(own, "bad"), SharedFolder.Path is { } shared ? Path.Combine(shared, "corpus") : null];
        return [.. folders.Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder!)).Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path)))
            .Where(file => ConfigLoader.Load(SourceText.From(file.Bytes, file.Name)) is { Dialect: Dialect.Xl, IsRefused: false })
            .Select(file => (file.Name, Encoding.Latin1.GetString(file.Bytes)))];
    }

    private void Compare((string Name, string Text)[] configs)
    {
        ReferenceProgram.Require(XlDryRun.IsThere, XlDryRun.MissingReason);
        var differences = new ConcurrentBag<string>();
        var (accepted, rewritten) = (0, 0);
        Parallel.ForEach(configs, config =>
        {
            var guest = XlDryRun.Read(config.Text);
            if (!guest.IsAccepted)
            {
                return;
            }

            Interlocked.Increment(ref accepted);
            var document = ConfigLoader.Load(SourceText.From(Encoding.UTF8.GetBytes(config.Text), "guest"), new LoadOptions { Dialect = Dialect.Xl });
            var domain = DomainBuilder.Build(document);
            foreach (var (fact, theirs) in XlFacts.Of(guest.Guest!))
            {
                if (XlFacts.Of(domain).TryGetValue(fact, out var ours) && ours != theirs && !(fact == "nics" && HasShortMac(domain)))
                {
                    differences.Add($"{config.Name}: {fact} is {ours}, to xl {theirs}\n{config.Text}");
                }
            }

            // What we call lossy, or a value that xl could not have meant, is said to the user and may change.
            if (domain.Problems.IsEmpty && Converter.Convert(document, ConversionTarget.Xl) is { Text: { } text } conversion && !conversion.IsLossy)
            {
                Interlocked.Increment(ref rewritten);
                var again = XlDryRun.Read(text);
                var (before, after) = (Shown(guest), Shown(again));
                if (before != after)
                {
                    differences.Add($"{config.Name}: written anew it is another guest to xl\n{config.Text}\n--- written\n{text}\n--- xl made of it\n{Difference(before, after)}\n{again.Report}");
                }
            }
        });
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{configs.Length} configs, {accepted} accepted by xl, {rewritten} of them written anew, {differences.Count} differences"));
        Assert.True(differences.IsEmpty, string.Join("\n\n", differences.Order(StringComparer.Ordinal).Take(20)));
        Assert.True(accepted > configs.Length / 4 && rewritten > accepted / 4, $"{accepted} of {configs.Length} accepted, {rewritten} written anew");
    }

    /// <summary>Whether a MAC has less than six bytes: xl reads on behind its end, in whatever the memory holds there, and may take part of it.</summary>
    private static bool HasShortMac(Domain domain) => domain.Problems.Any(p => p.Setting.Name == "vif" && p.Message.Contains("is no MAC address", StringComparison.Ordinal));

    /// <summary>
    /// xl's JSON without what xl makes up at each start, and with one spelling for what libxl, which the dry run stops before, makes the same of: a default that is
    /// said and one that is not, an empty text and none, a list of one and a string, the old and the new switch for altp2m.
    /// </summary>
    private static string Shown(XlGuest guest)
    {
        if (guest.Guest?.DeepClone() is not JsonObject json)
        {
            return $"refused: {guest.Report}";
        }

        (json["c_info"] as JsonObject)?.Remove("uuid");
        if (json["b_info"] is JsonObject { } b && (string?)b["cmdline"] == "")
        {
            b.Remove("cmdline");
        }

        if (json["b_info"] is JsonObject build && build["type.hvm"] is JsonObject hvm)
        {
            hvm.Remove("ms_vm_genid");
            hvm["viridian"] = (string?)hvm["viridian"] == "False" ? null : hvm["viridian"]?.DeepClone();
            RemoveDefaults(hvm);
            foreach (var name in (string[])["usbdevice", "serial"])
            {
                var devices = (hvm[name + "_list"] as JsonArray)?.Select(d => (string?)d).Append((string?)hvm[name]).Where(d => !string.IsNullOrEmpty(d)).ToArray();
                if (devices is not null || (string?)hvm[name] == "")
                {
                    hvm.Remove(name + "_list");
                    hvm[name] = devices is null or [] ? null : JsonValue.Create(string.Join('\n', devices));
                }
            }

            if (hvm["altp2m"] is { } old)
            {
                hvm.Remove("altp2m");
                build["altp2m"] ??= (string?)old == "True" ? "mixed" : null;
            }
        }

        foreach (var vfb in (json["vfbs"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            RemoveDefaults(vfb);
        }

        return Sorted(json)!.ToString();
    }

    private static void RemoveDefaults(JsonObject display)
    {
        RemoveDefault("vnc", "True");
        RemoveDefault("sdl", "False");
        RemoveDefault("spice", "False");

        void RemoveDefault(string name, string value)
        {
            if (display[name] is not JsonObject part)
            {
                return;
            }

            if ((string?)part["enable"] == value)
            {
                part.Remove("enable");
            }

            // A window that does not open has no display.
            if (name == "sdl" && part["enable"] is null)
            {
                part.Clear();
            }
        }
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.OrderBy(p => p.Key, StringComparer.Ordinal).Where(p => p.Value is not null)
            .Select(p => KeyValuePair.Create(p.Key, Sorted(p.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static string Difference(string before, string after)
    {
        var (left, right) = (before.Split('\n'), after.Split('\n'));
        return string.Join('\n', left.Except(right).Select(line => "- " + line.Trim()).Concat(right.Except(left).Select(line => "+ " + line.Trim())));
    }
}
