using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting.Rules;

/// <summary>A PV or PVH guest with nothing to boot.</summary>
internal sealed class XC604NoKernel()
    : Rule("XC604", "no-kernel", Severity.Error, "A PV or PVH guest with neither a kernel nor a boot loader"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A PV or PVH guest has no firmware: the toolstack loads its kernel, either a file of the host (`kernel`) or one that a boot loader such
        as pygrub finds in the guest's disk (`bootloader`). xl refuses the config otherwise: "Neither kernel nor bootloader specified". xl also takes a
        `firmware` that is loaded in the kernel's place. An HVM guest boots from its disks; if that is what the config means, it lacks
        `type = "hvm"`.
        """;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "kernel" or "bootloader" or "firmware" or "type";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            memory = 512

            """,
            "1:1: the PV guest has neither a kernel nor a boot loader"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            bootloader = "pygrub"

            """),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        if (!context.IsComplete
            || context.GuestType is not (GuestType.Pv or GuestType.Pvh)
            || Given(context, "kernel")
            || Given(context, "bootloader")
            || Given(context, "firmware")
            || Given(context, "firmware_override"))
        {
            return;
        }

        var type = context.GuestType == GuestType.Pv ? "PV" : "PVH";
        var place = (context.Find("type") ?? context.Find("builder") ?? context.Find("name")) is { IsGiven: false } setting
            ? Location.OfName(setting)
            : context.At(new TextSpan(0, 0));
        context.Report(
            this, place, $"the {type} guest has neither a kernel nor a boot loader",
            help: context.Dialect == Dialect.Xl
                ? "add kernel = \"/path\" or bootloader = \"pygrub\", or type = \"hvm\" if it is to boot from its disks"
                : "add kernel = \"/path\" or bootloader = \"pygrub\", or builder = \"hvm\" if it is to boot from its disks");
    }

    private static bool Given(LintContext context, string name) => context.Has(name) && context.Text(name) is not "";
}
