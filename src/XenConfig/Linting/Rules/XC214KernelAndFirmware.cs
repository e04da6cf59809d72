using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A PV or PVH guest with a kernel and a firmware.</summary>
internal sealed class XC214KernelAndFirmware()
    : Rule("XC214", "kernel-and-firmware", Severity.Error, "A PV or PVH guest has both a kernel and a firmware"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The firmware of a PV or PVH guest (`pvgrub32`, `pvgrub64`) is loaded in the place of its kernel, so xl refuses a config with both: "both
        kernel and firmware specified". An HVM guest may have both: its firmware then starts the kernel.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["firmware"];

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "kernel" or "firmware";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            kernel = "/boot/vmlinuz"
            firmware = "pvgrub64"

            """,
            "3:1: a PV guest takes a kernel or a firmware, not both; xl refuses the config"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            kernel = "/boot/vmlinuz"
            firmware = "ovmf"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (context is { Dialect: Dialect.Xl, GuestType: (GuestType.Pv or GuestType.Pvh) and var type } && context.Find("kernel") is { } kernel)
        {
            context.Report(
                this, Location.OfName(setting), $"a {(type == GuestType.Pv ? "PV" : "PVH")} guest takes a kernel or a firmware, not both; xl refuses the config",
                help: "delete one of them",
                notes: [new DiagnosticNote("the kernel is set here", Location.OfName(kernel))]);
        }
    }
}
