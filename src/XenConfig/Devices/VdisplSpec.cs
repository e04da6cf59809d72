using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>A screen of a virtual display.</summary>
/// <param name="Id">The name by which the backend tells it from others.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
public sealed record DisplayConnector(string Id, uint Width, uint Height)
{
    /// <summary>The screen as xl wants it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{Width}x{Height}");
}

/// <summary>
/// A virtual display of a guest, over Xen's own protocol.
/// <code>
/// vdispl     := option ("," option)*
/// option     := "backend=" DOMAIN | "be-alloc=" (0 | 1) | "connectors=" connector (";" connector)*          connectors must be there
/// connector  := ID ":" WIDTH "x" HEIGHT
/// </code>
/// xl.cfg(5), VDISPL_SPEC_STRING; xl_parse.c, parse_vdispl_config. Anything unknown is refused. On a connector without a resolution xl dies; one that does not
/// begin with a number is printed, and the display made with a screen of no size and without the screens behind it; text behind the height does not count.
/// </summary>
/// <param name="BackendDomain">The domain that serves it; null for domain 0.</param>
/// <param name="BackendAllocates">Whether the backend provides the memory; null for not said.</param>
/// <param name="Connectors">Its screens.</param>
public sealed record VdisplSpec(string? BackendDomain, bool? BackendAllocates, ImmutableArray<DisplayConnector> Connectors)
{
    /// <summary>Reads one element of <c>vdispl</c>.</summary>
    public static SpecResult<VdisplSpec> Parse(string text)
    {
        var reader = new OptionReader(text, Grammar, stopsAtWord: false);
        _ = reader.Required("connectors");
        var connectors = ImmutableArray<DisplayConnector>.Empty;
        foreach (var option in reader.All("connectors"))
        {
            connectors = ReadConnectors(option, reader);
            if (connectors.IsEmpty)
            {
                reader.RefuseValue(option, "there is no connector; write ID:WIDTHxHEIGHT, several with ';' between");
            }
        }

        return reader.Result(new VdisplSpec(reader.Text("backend"), reader.Flag("be-alloc"), connectors));
    }

    /// <summary>The display as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(
        ("backend", BackendDomain), ("be-alloc", OptionReader.Text(BackendAllocates)), ("connectors", string.Join(';', Connectors)));

    /// <inheritdoc/>
    public bool Equals(VdisplSpec? other) =>
        other is not null && BackendDomain == other.BackendDomain && BackendAllocates == other.BackendAllocates && Connectors.SequenceEqual(other.Connectors);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(BackendDomain, BackendAllocates, Connectors.Length);

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vdispl", "A virtual display.", "connectors=ID:WIDTHxHEIGHT [;ID:WIDTHxHEIGHT]… [, backend=DOMAIN] [, be-alloc=0|1]", null, "xl.cfg(5), Devices")
    {
        Options =
        [
            new("backend", "domain", "The domain that serves it.") { Dialects = [Dialect.Xl], Default = "0" },
            new("be-alloc", "0|1", "The backend provides the memory, not the guest.") { Dialects = [Dialect.Xl], Default = "0" },
            new("connectors", "id:WxH;…", "Its screens: the name that the backend knows, and the size in pixels; it must be there.")
            {
                Dialects = [Dialect.Xl],
            },
        ],
    };

    private static ImmutableArray<DisplayConnector> ReadConnectors(WrittenOption option, OptionReader reader)
    {
        var connectors = ImmutableArray.CreateBuilder<DisplayConnector>();
        foreach (var text in option.Value!.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = text.IndexOf(':');
            if (colon < 0 || colon == text.Length - 1)
            {
                reader.RefuseValue(option, $"'{text}' has no resolution, and xl dies over that; write ID:WIDTHxHEIGHT");
                continue;
            }

            var (width, height) = ReadSize(text[(colon + 1)..], out var isNumber);
            connectors.Add(new DisplayConnector(text[..colon], width ?? 0, height ?? 0));
            if (height is null)
            {
                var message = $"'{text[(colon + 1)..]}' is no resolution; write WIDTHxHEIGHT, in pixels";
                reader.ReportValue(
                    option, isNumber ? SpecSeverity.Refused : SpecSeverity.FailsAtStart,
                    isNumber ? message : message + ". xl goes on with a screen of no size, and without those behind it");
                break;
            }
        }

        return connectors.ToImmutable();
    }

    /// <summary>The two numbers as <c>sscanf</c> reads <c>%ux%u</c>.</summary>
    /// <param name="text">What stands behind the colon.</param>
    /// <param name="hasBegun">False where the text does not begin with a number, though there is something that could have been one.</param>
    private static (uint? Width, uint? Height) ReadSize(string text, out bool hasBegun)
    {
        var width = unchecked((uint)CNumber.ReadUnsignedOrGreatest(text, 0, 10, out var end));
        hasBegun = end > 0 || text.AsSpan().Trim(" \t\n\v\f\r").IsEmpty;
        if (end == 0 || end >= text.Length || text[end] != 'x')
        {
            return (end == 0 ? null : width, null);
        }

        var start = end + 1;
        var height = unchecked((uint)CNumber.ReadUnsignedOrGreatest(text, start, 10, out end));
        return (width, end == start ? null : height);
    }
}
