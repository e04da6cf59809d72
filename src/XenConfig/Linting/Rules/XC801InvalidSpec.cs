using System.Collections.Immutable;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A device or a structured setting that the toolstack refuses, wholly or in part.</summary>
internal sealed class XC801InvalidSpec()
    : Rule("XC801", "invalid-spec", Severity.Error, "A device or a structured setting that the toolstack refuses, or takes only a part of"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Many settings hold strings with a grammar of their own: `vtpm`, `p9`, `channel`, `usbctrl`, `usbdev`, `vkb`, `vdispl`, `vsnd`, `rdm`, `ioports`,
        `iomem`, `irqs`, `cpus`, `vnuma`, `viridian`, `smbios` and others. The toolstack refuses what it does not understand in some of them; in others
        it prints a line, or not even that, and makes the guest without. `xenconfig explain KEY` shows the grammar.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => OtherSpecs.AreIn(scope);

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            cpus = "0-3,^ 1,nodes:x"

            """,
            "2:17: 'nodes:x' is no CPU; it is a number, a range such as 0-3, nodes:NUMBER or all, and ^ before it takes it out"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            rdm = "strategy=host,policy=relaxd"

            """,
            "3:29: 'relaxd' is no policy; it is 'strict' or 'relaxed', and xl goes on without any of 'strategy=host,policy=relaxd'"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vkb = [ "backend-type=qemu,feature-multitouch=1" ]

            """,
            "2:28: 'feature-multitouch' is no option of a vkb; the options are 'backend-type', 'backend', 'unique-id', 'feature-disable-keyboard', 'feature-disable-pointer', 'feature-abs-pointer', 'feature-raw-pointer', 'feature-multi-touch', 'multi-touch-width', 'multi-touch-height', 'multi-touch-num-contacts', 'width' or 'height'"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            cpus = "0-3,^1"
            vkb = [ "backend-type=qemu,feature-abs-pointer=1" ]
            ioports = [ "2f8-2ff" ]
            vsnd = [ [ "card, short-name=Main, sample-rates=48000", "pcm, name=out", "stream, unique-id=1, type=p" ] ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        foreach (var (text, issues) in OtherSpecs.IssuesOf(context, setting))
        {
            SpecFindings.Report(context, this, text, issues, SpecFindings.IsBroken);
        }
    }
}
