using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A virtual USB host controller of a guest and what is plugged in; xm only.
/// <code>
/// vusb   := option ("," option)*                          white space around names and values does not count
/// option := "usbver=" ("1" | "2") | "numports=" (1 … 16) | "port_" N "=" DEVICE          DEVICE: the host's bus and port, 1-2.1
/// </code>
/// xm's create.py, configure_vusbs. A number that xm cannot read ends it; an option that it does not know, and a port beyond the last, it passes over.
/// </summary>
/// <param name="Version">The USB version.</param>
/// <param name="Ports">What is plugged in, a port each; null for a free one.</param>
public sealed record VusbSpec(int Version, ImmutableArray<string?> Ports)
{
    private const int DefaultPorts = 8;
    private const int MostPorts = 16;

    /// <summary>Reads one element of <c>vusb</c>.</summary>
    public static SpecResult<VusbSpec> Parse(string text)
    {
        var issues = ImmutableArray.CreateBuilder<SpecIssue>();
        ImmutableArray<WrittenOption> written = [.. SpecFields.SplitXm(text)];
        issues.AddRange(written.Where(o => o.Value is null).Select(o => SpecFields.NoPair(o, "vusb")));
        var version = Number("usbver", 2, 1, 2);
        var count = Number("numports", DefaultPorts, 1, MostPorts);
        var names = Enumerable.Range(1, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"port_{n}")).ToArray();
        foreach (var option in written.Where(o => o is { Value: not null, Name: not ("usbver" or "numports") } && !names.Contains(o.Name)))
        {
            issues.Add(SpecFields.Unknown(
                option, "vusb", ["usbver", "numports", .. names], SpecSeverity.Dropped, null, ", and xm goes on without it"));
        }

        var ports = names.Select(n => Find(n)?.Value is { Length: > 0 } device ? device : null).ToImmutableArray();
        return new SpecResult<VusbSpec>(issues.Any(i => i.Severity == SpecSeverity.Refused) ? null : new VusbSpec(version, ports), issues.ToImmutable());

        WrittenOption? Find(string name) => written.LastOrDefault(o => o.Name == name && o.Value is not null);

        int Number(string name, int byDefault, int least, int most)
        {
            if (Find(name) is not { Value: { } value } option)
            {
                return byDefault;
            }

            if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, option.ValueStart, value.Length, $"'{value}' is no {name}; it is a number from {least} to {most}")
            {
                ReferenceMessage = $"Invalid vusb option: {name}",
            });
            return byDefault;
        }
    }

    /// <summary>The controller as xl's <c>usbctrl</c>. What is plugged in goes by port and not by address, which xl's <c>usbdev</c> has no form for.</summary>
    public UsbControllerSpec ToController() => new(UsbControllerType.Pv, Version, Ports.Length);

    /// <inheritdoc/>
    public bool Equals(VusbSpec? other) => other is not null && Version == other.Version && Ports.SequenceEqual(other.Ports);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Version, Ports.Length);

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vusb", "A virtual USB host controller and what is plugged in.", null, "usbver=1|2, numports=NUMBER [, port_N=DEVICE]…", "xm create, its table of options")
    {
        Options =
        [
            new("usbver", "1|2", "The USB version.") { Dialects = [Dialect.Xm], Default = "2" },
            new("numports", "number", "The number of ports, 1 to 16.") { Dialects = [Dialect.Xm], Default = "8" },
            new("port_N", "device", "The host's device in port N, by bus and port (1-2.1).") { Dialects = [Dialect.Xm], Default = "free" },
        ],
    };
}
