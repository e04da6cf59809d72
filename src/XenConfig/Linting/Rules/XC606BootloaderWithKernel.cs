using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A boot loader beside a kernel of the host.</summary>
internal sealed class XC606BootloaderWithKernel()
    : Rule("XC606", "bootloader-with-kernel", Severity.Info, "A boot loader beside a kernel of the host, which it replaces"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A boot loader such as pygrub takes kernel, RAM disk and command line out of the guest's disk. What the config says of `kernel` and
        `ramdisk` is then not used; `root` and `extra` go behind what the boot loader found.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["bootloader"];

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "bootloader" or "kernel" or "ramdisk";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            bootloader = "pygrub"
            kernel = "/boot/vmlinuz"

            """,
            "3:1: the boot loader's kernel is used, not this one"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            bootloader = "pygrub"
            extra = "quiet"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (Values.Text(setting.Value) is not { Length: > 0 } || context.Text("kernel") is not { Length: > 0 })
        {
            return;
        }

        context.Report(
            this, Location.OfName(context.Find("kernel")!), "the boot loader's kernel is used, not this one",
            help: "delete 'kernel' and 'ramdisk', or 'bootloader'",
            notes: [new DiagnosticNote("the boot loader is set here", Location.OfName(setting))]);
    }
}
