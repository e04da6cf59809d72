using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A virtio device of a guest, served by a program in a backend domain.
/// <code>
/// virtio := option ("," option)*
/// option := "type=virtio,device" HEX | "type=" NAME | "transport=mmio" | "backend=" DOMAIN | "grant_usage=" (0 | 1)
/// </code>
/// xl.cfg(5), VIRTIO_SPEC_STRING; xl_parse.c, parse_virtio_list (4.18). A type that begins with "virtio" is two fields: xl takes the next one, whatever it
/// says, for its second half, and dies where there is none. Anything unknown is refused.
/// </summary>
/// <param name="Type">The device type: <c>virtio,deviceN</c> with virtio's number, or a compatible string of the device tree; null for none.</param>
/// <param name="UsesMmio">Whether <c>transport=mmio</c> is there, the one transport that there is.</param>
/// <param name="BackendDomain">The domain that serves it; null for domain 0.</param>
/// <param name="UsesGrants">Whether memory is shared by grants; null for the default: with a backend other than domain 0.</param>
public sealed record VirtioSpec(string? Type, bool UsesMmio, string? BackendDomain, bool? UsesGrants)
{
    /// <summary>Reads one element of <c>virtio</c>.</summary>
    public static SpecResult<VirtioSpec> Parse(string text)
    {
        var reader = new OptionReader(text, JoinType(text), Grammar, stopsAtWord: false);
        foreach (var type in reader.All("type").Where(t => t.Value!.StartsWith("virtio", StringComparison.Ordinal) && !t.Value.Contains(',')))
        {
            reader.RefuseValue(type, $"'{type.Value}' has no second half, and xl dies over that; write virtio,deviceN with the number of the virtio device");
        }

        foreach (var transport in reader.All("transport").Where(t => !t.Value!.Equals("mmio", StringComparison.OrdinalIgnoreCase)))
        {
            reader.RefuseValue(transport, $"'{transport.Value}' is no transport; it is 'mmio'");
        }

        return reader.Result(new VirtioSpec(reader.Text("type"), reader.Text("transport") is not null, reader.Text("backend"), reader.Flag("grant_usage")));
    }

    /// <summary>The device as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(
        ("type", Type), ("transport", UsesMmio ? "mmio" : null), ("backend", BackendDomain), ("grant_usage", OptionReader.Text(UsesGrants)));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "virtio", "A virtio device, served by a program in a backend domain.", "type=TYPE, transport=mmio [, backend=DOMAIN] [, grant_usage=0|1]", null,
        "xl.cfg(5), Devices")
    {
        Options =
        [
            new("type", "virtio,deviceN", "The kind of device, N being virtio's number of it in hexadecimal.") { Dialects = [Dialect.Xl] },
            new("transport", "mmio", "How it is reached; there is one way.") { Dialects = [Dialect.Xl] },
            new("backend", "domain", "The domain that serves it.") { Dialects = [Dialect.Xl], Default = "0" },
            new("grant_usage", "0|1", "Share memory by grants.") { Dialects = [Dialect.Xl], Default = "1 where the backend is not domain 0" },
        ],
    };

    /// <summary>The fields, the two of a virtio type made one.</summary>
    private static IEnumerable<WrittenOption> JoinType(string text)
    {
        WrittenOption? first = null;
        foreach (var field in SpecFields.SplitXl(text))
        {
            if (first is not null)
            {
                yield return first with { Value = text[first.ValueStart..(field.Start + field.Length)] };
                first = null;
            }
            else if (field is { Name: "type", Value: { } value } && value.StartsWith("virtio", StringComparison.Ordinal))
            {
                first = field;
            }
            else
            {
                yield return field;
            }
        }

        if (first is not null)
        {
            yield return first;
        }
    }
}
