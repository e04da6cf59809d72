using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// Socket calls of the guest that a backend domain makes for it.
/// <code>
/// pvcalls := "backend=" DOMAIN          nothing at all is domain 0
/// </code>
/// xl.cfg(5), PVCALLS_SPEC_STRING; xl_parse.c. An unknown option is refused; at a field without "=" xl stops reading.
/// </summary>
/// <param name="BackendDomain">The domain that makes the calls; null for domain 0.</param>
public sealed record PvCallsSpec(string? BackendDomain)
{
    /// <summary>Reads one element of <c>pvcalls</c>.</summary>
    public static SpecResult<PvCallsSpec> Parse(string text)
    {
        var reader = new OptionReader(text, Grammar, stopsAtWord: true);
        return reader.Result(new PvCallsSpec(reader.Text("backend")));
    }

    /// <summary>The device as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(("backend", BackendDomain));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "pvcalls", "Socket calls of the guest, made in a backend domain.", "[backend=DOMAIN]", null, "xl.cfg(5), Devices")
    {
        Options = [new("backend", "domain", "The domain that makes the calls, by name or number.") { Dialects = [Dialect.Xl], Default = "0" }],
    };
}
