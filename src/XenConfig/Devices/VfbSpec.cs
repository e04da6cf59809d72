using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Devices;

/// <summary>
/// A frame buffer of a PV guest, with its keyboard and mouse; shown over VNC or in a window.
/// <code>
/// vfb     := NAME "=" VALUE ("," NAME "=" VALUE)*
/// xl      vnc sdl opengl vncunused: a number, 0 is off; vncdisplay: a number; vnclisten vncpasswd keymap display xauthority: text.
///         An unknown name is passed over in silence; at a field without "=" xl stops reading.
/// xm      the same, and type=vnc|sdl (the same as vnc=1 or sdl=1), videoram, serial, monitor. Anything else is refused.
/// </code>
/// xl.cfg(5), VFB_SPEC_STRING; xl_parse.c; xm: xm/create.py, configure_vfbs. HVM guests have the same as keys of the config (<c>vnc = 1</c>).
/// </summary>
public sealed record VfbSpec
{
    /// <summary>Whether it is served over VNC; null for the toolstack's default (xl: yes).</summary>
    public bool? Vnc { get; init; }

    /// <summary>The address that VNC listens on, <c>ADDRESS</c> or (xl) <c>ADDRESS:DISPLAY</c>; null for the default (127.0.0.1).</summary>
    public string? VncListen { get; init; }

    /// <summary>The VNC password; null for none.</summary>
    public string? VncPassword { get; init; }

    /// <summary>The VNC display, which is port 5900 + n; null for the default.</summary>
    public int? VncDisplay { get; init; }

    /// <summary>Whether a free display is looked for; null for the default (yes).</summary>
    public bool? VncUnused { get; init; }

    /// <summary>The keyboard layout; null for the default (en-us).</summary>
    public string? Keymap { get; init; }

    /// <summary>Whether it is shown in an SDL window; null for the default (no).</summary>
    public bool? Sdl { get; init; }

    /// <summary>Whether that window uses OpenGL; null for the default.</summary>
    public bool? OpenGl { get; init; }

    /// <summary>The X display of the window; null for the environment's.</summary>
    public string? Display { get; init; }

    /// <summary>The X authority file; null for the environment's.</summary>
    public string? Xauthority { get; init; }

    /// <summary>xm's video memory in MiB, as written; null for the default.</summary>
    public string? VideoRam { get; init; }

    /// <summary>Where xm connects the device model's serial line; null for nowhere.</summary>
    public string? Serial { get; init; }

    /// <summary>Where xm connects the device model's monitor; null for nowhere.</summary>
    public string? Monitor { get; init; }

    /// <summary>The options as written, for pointing at them.</summary>
    public ImmutableArray<WrittenOption> Written { get; init; } = [];

    /// <summary>The last option of that name as written; null when there is none.</summary>
    public WrittenOption? Find(string name) => Written.LastOrDefault(o => o.Name == name);

    /// <summary>Reads a spec.</summary>
    /// <param name="text">One element of <c>vfb</c>.</param>
    /// <param name="dialect">The dialect.</param>
    public static SpecResult<VfbSpec> Parse(string text, Dialect dialect)
    {
        var issues = ImmutableArray.CreateBuilder<SpecIssue>();
        ImmutableArray<WrittenOption> written = [.. dialect == Dialect.Xl ? SpecFields.SplitXl(text) : SpecFields.SplitXm(text)];
        var vfb = new VfbSpec { Written = written };
        foreach (var option in written)
        {
            if (option.Value is null)
            {
                if (dialect == Dialect.Xm)
                {
                    issues.Add(SpecFields.NoPair(option, "vfb"));
                    continue;
                }

                issues.Add(new SpecIssue(SpecIssueKind.Syntax, SpecSeverity.Dropped, option.Start, text.Length - option.Start,
                    $"'{option.Name}' is no NAME=VALUE; xl drops it and everything after it without a word"));
                break;
            }

            vfb = vfb.Take(option, dialect, issues);
        }

        var found = issues.ToImmutable();
        return new SpecResult<VfbSpec>(found.Any(i => i.Severity == SpecSeverity.Refused) ? null : vfb, found);
    }

    /// <summary>The frame buffer as xl wants it; what only xm has is left out.</summary>
    public string ToXl() => Join(
        Flag("vnc", Vnc), ("vnclisten", VncListen), ("vncpasswd", VncPassword), ("vncdisplay", VncDisplay?.ToString(CultureInfo.InvariantCulture)),
        Flag("vncunused", VncUnused), ("keymap", Keymap), Flag("sdl", Sdl), Flag("opengl", OpenGl), ("display", Display), ("xauthority", Xauthority));

    /// <summary>The frame buffer as xm wants it.</summary>
    public string ToXm() => string.Join(',', ((string[])
        [ToXl(), Join(("videoram", VideoRam), ("serial", Serial), ("monitor", Monitor))]).Where(part => part.Length > 0));

    /// <summary>The grammar, for explaining it.</summary>
    public static DeviceGrammar Grammar { get; } = new(
        "vfb",
        "A frame buffer of a PV guest, with keyboard and mouse, shown over VNC or in a window.",
        "OPTION=VALUE [, OPTION=VALUE]…",
        "OPTION=VALUE [, OPTION=VALUE]…",
        "xl.cfg(5), Paravirtual Framebuffer; xm: xmexample1")
    {
        Options =
        [
            new("vnc", "0|1", "Serves it over VNC.") { Default = "1" },
            new("vnclisten", "address", "The address that VNC listens on; xl takes ADDRESS:DISPLAY too.") { Default = "127.0.0.1" },
            new("vncdisplay", "number", "The VNC display n; the port is 5900 + n.") { Default = "0" },
            new("vncunused", "0|1", "Looks for a free display, from vncdisplay on.") { Default = "1" },
            new("vncpasswd", "password", "The password that VNC asks for; none means that anybody may look."),
            new("keymap", "layout", "The keyboard layout, such as de.") { Default = "en-us" },
            new("sdl", "0|1", "Shows it in a window on the host.") { Default = "0" },
            new("opengl", "0|1", "Lets the window use OpenGL.") { Default = "0" },
            new("display", "display", "The X display for the window.") { Default = "$DISPLAY" },
            new("xauthority", "path", "The X authority file for the window.") { Default = "$XAUTHORITY or ~/.Xauthority" },
            new("type", "vnc|sdl", "The old way to say vnc=1 or sdl=1.") { Dialects = [Dialect.Xm], ReplacedBy = "vnc=1" },
            new("videoram", "MiB", "The video memory.") { Dialects = [Dialect.Xm] },
            new("serial", "target", "Where the device model's serial line goes.") { Dialects = [Dialect.Xm] },
            new("monitor", "target", "Where the device model's monitor goes.") { Dialects = [Dialect.Xm] },
        ],
    };

    private VfbSpec Take(WrittenOption option, Dialect dialect, ImmutableArray<SpecIssue>.Builder issues)
    {
        var value = option.Value!;
        switch (option.Name)
        {
            case "vnc": return this with { Vnc = ReadFlag(option, issues) };
            case "sdl": return this with { Sdl = ReadFlag(option, issues) };
            case "opengl": return this with { OpenGl = ReadFlag(option, issues) };
            case "vncunused": return this with { VncUnused = ReadFlag(option, issues) };
            case "vncdisplay": return this with { VncDisplay = ReadNumber(option, issues) };
            case "vnclisten": return this with { VncListen = value };
            case "vncpasswd": return this with { VncPassword = value };
            case "keymap": return this with { Keymap = value };
            case "display": return this with { Display = value };
            case "xauthority": return this with { Xauthority = value };
            case "videoram" when dialect == Dialect.Xm: return this with { VideoRam = value };
            case "serial" when dialect == Dialect.Xm: return this with { Serial = value };
            case "monitor" when dialect == Dialect.Xm: return this with { Monitor = value };
            case "type" when dialect == Dialect.Xm && value is "vnc" or "sdl":
                return value == "vnc" ? this with { Vnc = true } : this with { Sdl = true };
            case "type" when dialect == Dialect.Xm:
                issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Refused, option.ValueStart, value.Length,
                    $"'{value}' is no type of frame buffer; it is 'vnc' or 'sdl'")
                { ReferenceMessage = $"configuration option {value} unknown to vfbs" });
                return this;
            case "type" or "videoram" or "serial" or "monitor":
                issues.Add(new SpecIssue(SpecIssueKind.WrongDialect, SpecSeverity.Dropped, option.Start, option.Length,
                    $"'{option.Name}' is an option of xm; xl passes over it without a word")
                {
                    Help = option.Name == "type" && value is "vnc" or "sdl" ? $"write '{value}=1'" : "take it out",
                    Replacement = option.Name == "type" && value is "vnc" or "sdl" ? $"{value}=1" : null,
                });
                return this;
            default:
                issues.Add(dialect == Dialect.Xm
                    ? SpecFields.Unknown(option, "vfb", [.. Grammar.NamesIn(dialect)], SpecSeverity.Refused, $"configuration option {option.Name} unknown to vfbs")
                    : SpecFields.Unknown(option, "vfb", [.. Grammar.NamesIn(dialect)], SpecSeverity.Dropped, null, ", and xl passes over it without a word"));
                return this;
        }
    }

    private static bool ReadFlag(WrittenOption option, ImmutableArray<SpecIssue>.Builder issues)
    {
        WarnUnlessNumber(option, "it is 1 for yes or 0 for no", issues);
        return CNumber.Atoi(option.Value!) != 0;
    }

    private static int ReadNumber(WrittenOption option, ImmutableArray<SpecIssue>.Builder issues)
    {
        WarnUnlessNumber(option, "it is a decimal number", issues);
        return CNumber.Atoi(option.Value!);
    }

    private static void WarnUnlessNumber(WrittenOption option, string form, ImmutableArray<SpecIssue>.Builder issues)
    {
        if (!int.TryParse(option.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
        {
            issues.Add(new SpecIssue(SpecIssueKind.BadValue, SpecSeverity.Suspicious, option.ValueStart, option.Value!.Length,
                $"'{option.Value}' is read as {CNumber.Atoi(option.Value)}; {option.Name} wants a number: {form}")
            {
                Replacement = option.Value.ToLowerInvariant() switch { "yes" or "true" or "on" => "1", "no" or "false" or "off" => "0", _ => null },
            });
        }
    }

    private static (string, string?) Flag(string name, bool? value) => (name, value is null ? null : value.Value ? "1" : "0");

    private static string Join(params ReadOnlySpan<(string Name, string? Value)> options)
    {
        var written = new List<string>();
        foreach (var (name, value) in options)
        {
            if (value is not null)
            {
                written.Add($"{name}={value}");
            }
        }

        return string.Join(',', written);
    }
}
