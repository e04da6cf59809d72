using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>xm's way to name the firmware, which xl ignores.</summary>
internal sealed class XC605HvmloaderKernel()
    : Rule("XC605", "hvmloader-kernel", Severity.Warning, "'kernel' names hvmloader, which xl ignores"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xm's HVM guests named their firmware in `kernel`. In xl, `kernel` is a kernel to boot directly; xl notices the name hvmloader, warns and
        ignores it. `firmware_override` is xl's key for a firmware of one's own.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["kernel"];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            kernel = "/usr/lib/xen/boot/hvmloader"

            """,
            "3:10: xl ignores hvmloader as a kernel and warns of it"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            builder = "hvm"
            kernel = "/usr/lib/xen/boot/hvmloader"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (context.Dialect == Dialect.Xl
            && context.GuestType == GuestType.Hvm
            && setting.Value is ConfigString kernel
            && kernel.Text[(kernel.Text.LastIndexOf('/') + 1)..] == "hvmloader")
        {
            context.Report(
                this, Location.Of(kernel), "xl ignores hvmloader as a kernel and warns of it",
                help: "delete the line; 'firmware_override' names a firmware of your own");
        }
    }
}
