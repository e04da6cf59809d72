using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A directory of the host, shared with the guest over 9pfs.
/// <code>
/// p9     := option ("," option)*
/// option := "tag=" NAME | "path=" PATH | "security_model=" MODEL | "backend=" DOMAIN          the first three must be there
/// </code>
/// xl.cfg(5), P9_SPEC_STRING; xl_parse.c. An unknown option is refused; at a field without "=" xl stops reading.
/// </summary>
/// <param name="Tag">The name by which the guest mounts it.</param>
/// <param name="Path">The directory in the backend domain.</param>
/// <param name="SecurityModel">How owners and modes are kept; QEMU knows none.</param>
/// <param name="BackendDomain">The domain that serves it; null for domain 0.</param>
public sealed record NinePSpec(string Tag, string Path, string SecurityModel, string? BackendDomain)
{
    /// <summary>Reads one element of <c>p9</c>.</summary>
    public static SpecResult<NinePSpec> Parse(string text)
    {
        var reader = new OptionReader(text, Grammar, stopsAtWord: true);
        return reader.Result(new NinePSpec(reader.Required("tag"), reader.Required("path"), reader.Required("security_model"), reader.Text("backend")));
    }

    /// <summary>The share as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(("tag", Tag), ("path", Path), ("security_model", SecurityModel), ("backend", BackendDomain));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "p9", "A directory of the host, shared with the guest.", "tag=NAME, path=PATH, security_model=none [, backend=DOMAIN]", null, "xl.cfg(5), Devices")
    {
        Options =
        [
            new("tag", "name", "The name by which the guest mounts it; it must be there.") { Dialects = [Dialect.Xl] },
            new("path", "path", "The directory in the backend domain; it must be there.") { Dialects = [Dialect.Xl] },
            new("security_model", "none", "How owners and modes are kept; it must be there.") { Dialects = [Dialect.Xl] },
            new("backend", "domain", "The domain that serves it.") { Dialects = [Dialect.Xl], Default = "0" },
        ],
    };
}
