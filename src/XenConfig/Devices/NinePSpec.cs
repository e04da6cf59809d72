using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>What serves a shared directory.</summary>
public enum NinePBackend
{
    /// <summary>QEMU.</summary>
    Qemu,

    /// <summary>Xen's own daemon.</summary>
    Xen9Pfsd,
}

/// <summary>
/// A directory of the host, shared with the guest over 9pfs.
/// <code>
/// p9     := option ("," option)*
/// option := "tag=" NAME | "path=" PATH | "security_model=none" | "backend=" DOMAIN | "type=" ("qemu" | "xen_9pfsd")
///         | "max-files=" NUMBER | "max-open-files=" NUMBER | "max-space=" MIB | "auto-delete=" (0 | 1)
/// </code>
/// xl.cfg(5), 9PFS_SPEC_STRING; xl_parse.c. tag, path and security_model must be there, unless xen_9pfsd (4.19) serves it; the bounds are for that. An
/// unknown option is refused; at a field without "=" xl stopped reading up to 4.18, and refuses it since.
/// </summary>
public sealed record NinePSpec
{
    /// <summary>The name by which the guest mounts it; null for <c>Xen</c>, which xen_9pfsd has by itself.</summary>
    public string? Tag { get; init; }

    /// <summary>The directory in the backend domain; null for xen_9pfsd's own of the guest.</summary>
    public string? Path { get; init; }

    /// <summary>How owners and modes are kept; there is <c>none</c> only. Null where xen_9pfsd serves it and nothing is said.</summary>
    public string? SecurityModel { get; init; }

    /// <summary>The domain that serves it; null for domain 0.</summary>
    public string? BackendDomain { get; init; }

    /// <summary>What serves it; null for QEMU.</summary>
    public NinePBackend? Backend { get; init; }

    /// <summary>Most files; null or 0 for no bound.</summary>
    public uint? MostFiles { get; init; }

    /// <summary>Most files open at a time; null for 5.</summary>
    public uint? MostOpenFiles { get; init; }

    /// <summary>Most space in MiB; null or 0 for no bound.</summary>
    public uint? MostSpaceMiB { get; init; }

    /// <summary>Whether the oldest files go when a bound is reached; null for no.</summary>
    public bool? DeletesOldest { get; init; }

    /// <summary>Reads one element of <c>p9</c>.</summary>
    public static SpecResult<NinePSpec> Parse(string text)
    {
        var reader = new OptionReader(text, Grammar, stopsAtWord: true);
        var backend = reader.Word("type", BackendWords);
        return reader.Result(new NinePSpec
        {
            Tag = Text("tag"),
            Path = Text("path"),
            SecurityModel = Text("security_model"),
            BackendDomain = reader.Text("backend"),
            Backend = backend,
            MostFiles = reader.Unsigned("max-files"),
            MostOpenFiles = reader.Unsigned("max-open-files"),
            MostSpaceMiB = reader.Unsigned("max-space"),
            DeletesOldest = reader.Flag("auto-delete"),
        });

        string? Text(string name) => backend == NinePBackend.Xen9Pfsd ? reader.Text(name) : reader.Required(name);
    }

    /// <summary>The share as xl wants it.</summary>
    public string ToXl() => OptionReader.Write(
        ("type", Backend is { } backend ? BackendWords.WordOf(backend) : null), ("tag", Tag), ("path", Path), ("security_model", SecurityModel),
        ("backend", BackendDomain), ("max-files", OptionReader.Text(MostFiles)), ("max-open-files", OptionReader.Text(MostOpenFiles)),
        ("max-space", OptionReader.Text(MostSpaceMiB)), ("auto-delete", OptionReader.Text(DeletesOldest)));

    /// <summary>The words for <c>type</c>.</summary>
    public static Vocabulary<NinePBackend> BackendWords { get; } = Vocabulary.IgnoringCase<NinePBackend>(
        new(NinePBackend.Qemu, "qemu", "QEMU"),
        new(NinePBackend.Xen9Pfsd, "xen_9pfsd", "Xen's own daemon"));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "p9", "A directory of the host, shared with the guest.", "tag=NAME, path=PATH, security_model=none [, OPTION=VALUE]…", null, "xl.cfg(5), Devices")
    {
        Options =
        [
            Xl("tag", "name", "The name by which the guest mounts it; it must be there.", "Xen with xen_9pfsd"),
            Xl("path", "path", "The directory in the backend domain; it must be there.", "/var/log/xen/guests/NAME with xen_9pfsd"),
            Xl("security_model", "none", "How owners and modes are kept: as the guest has them; it must be there.", "none with xen_9pfsd"),
            Xl("backend", "domain", "The domain that serves it.", "0"),
            Xl("type", "qemu|xen_9pfsd", "What serves it.", "qemu") with { Since = new XenRelease(4, 19) },
            Xl("max-files", "number", "Most files, with xen_9pfsd; 0 for no bound.", "0") with { Since = new XenRelease(4, 19) },
            Xl("max-open-files", "number", "Most files open at a time, with xen_9pfsd.", "5") with { Since = new XenRelease(4, 19) },
            Xl("max-space", "MiB", "Most space, with xen_9pfsd; 0 for no bound.", "0") with { Since = new XenRelease(4, 19) },
            Xl("auto-delete", "0|1", "Delete the oldest files when a bound is reached, with xen_9pfsd.", "0") with { Since = new XenRelease(4, 19) },
        ],
    };

    private static DeviceOption Xl(string name, string value, string meaning, string byDefault = "") =>
        new(name, value, meaning) { Dialects = [Dialect.Xl], Default = byDefault };
}
