using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting.Rules;

/// <summary>A name that no toolstack knows.</summary>
internal sealed class XC201UnknownKey()
    : Rule("XC201", "unknown-key", Severity.Error, "A setting that the toolstack does not know, and ignores"), ISettingCheck
{
    private const int MaxSlips = 3;

    /// <inheritdoc/>
    public override string Explanation => """
        xl ignores a key that it does not know without a word: with `vcpu = 4` the guest gets one virtual CPU. A name that is near to a key is
        an error here; one that is like no key is a warning, since some tools keep notes of their own in these files.

        In an xm config any name is a fine Python variable. There, a name is reported only when it is near to a key and nothing else in the
        program uses it.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope.Key is null;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vcpu = 4
            initrd = "/boot/initrd.img"

            """,
            "2:1: xl does not know 'vcpu' and ignores it; did you mean 'vcpus'?",
            "3:1: xl does not know 'initrd' and ignores it; did you mean 'ramdisk'?") with
        {
            Fixed = """
            name = "web"
            vcpus = 4
            ramdisk = "/boot/initrd.img"

            """,
        },
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            rack = "b7"

            """,
            "2:1: xl does not know 'rack' and ignores it"),
        RuleExample.Good(
            Dialect.Xm,
            """
            arch = "x86_64"
            volume = "/dev/vg/web"
            name = "web-" + arch
            disk = [ "phy:%s,xvda,w" % volume ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (setting.IsGiven)
        {
            return;
        }

        var meant = Suggest(setting.Name, context.Dialect);
        if (context.Dialect == Dialect.Xm
            && (meant is null || context.Has(meant) || NameUse.IsUsedBeside(context.Document, setting.Name, [setting.NameSpan])))
        {
            return;
        }

        var toolstack = context.Dialect == Dialect.Xl ? "xl" : "xm";
        if (meant is null)
        {
            context.Report(
                this, Location.OfName(setting), $"{toolstack} does not know '{setting.Name}' and ignores it", severity: Severity.Warning,
                help: "delete it, or make it a comment");
        }
        else if (context.Has(meant))
        {
            context.Report(
                this, Location.OfName(setting), $"{toolstack} does not know '{setting.Name}' and ignores it; '{meant}' is set, too",
                help: "delete one of the two");
        }
        else
        {
            context.Report(
                this, Location.OfName(setting), $"{toolstack} does not know '{setting.Name}' and ignores it; did you mean '{meant}'?",
                help: $"write '{meant}'",
                fix: Fix.Replace($"Rename '{setting.Name}' to '{meant}'", FixSafety.Unsafe, setting.NameSpan, meant));
        }
    }

    // Slips rarely hit the first letter: 'memmap' is no misspelt 'keymap'. What is far from the name is known to be confused with it.
    private static string? Suggest(string name, Dialect dialect) =>
        Suggestions.ForKey(name, dialect) is { } meant
        && (char.ToLowerInvariant(meant[0]) == char.ToLowerInvariant(name[0]) || Spelling.Distance(name, meant) > MaxSlips)
            ? meant
            : null;
}
