using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A list of CPUs of xm's that has not one element for each virtual CPU.</summary>
internal sealed class XC611CpusWithoutVcpu()
    : Rule("XC611", "cpus-without-vcpu", Severity.Error, "A list of 'cpus' that has not one element for each virtual CPU"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A list in `cpus` pins virtual CPU by virtual CPU, and xend refuses one that is longer or shorter than their number. xl takes it: virtual CPUs
        beyond the list run anywhere. One string for all is right for any number.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["cpus"];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            kernel = "/boot/vmlinuz"
            vcpus = 4
            cpus = [ "2", "3" ]

            """,
            "4:8: cpus has 2 elements, and the guest has 4 virtual CPUs"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            kernel = "/boot/vmlinuz"
            vcpus = 2
            cpus = [ "2", "3" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        var vcpus = context.Integer("vcpus") ?? (context.Has("vcpus") ? null : 1);
        if (context.Dialect == Dialect.Xm
            && context.IsComplete
            && setting.Value is ConfigList { Items: { IsEmpty: false, Length: var length } }
            && vcpus is { } number
            && number != length
            && context.Integer("maxvcpus") != length)
        {
            context.Report(
                this, Location.Of(setting.Value),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"cpus has {length} element{(length == 1 ? "" : "s")}, and the guest has {number} virtual CPU{(number == 1 ? "" : "s")}"),
                help: "write one element for each virtual CPU, or one string for all of them");
        }
    }
}
