using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>More virtual CPUs at the start than the guest may have.</summary>
internal sealed class XC602VcpusAboveMaximum()
    : Rule("XC602", "vcpus-above-maxvcpus", Severity.Error, "'vcpus' is greater than 'maxvcpus'"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        `maxvcpus` is the most that the guest can be given, `vcpus` what it starts with. xl refuses the config: "xl: maxvcpus < vcpus".
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["maxvcpus"];

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "vcpus" or "maxvcpus";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vcpus = 4
            maxvcpus = 2

            """,
            "3:12: maxvcpus 2 is less than vcpus 4"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            vcpus = 2
            maxvcpus = 4

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (context.Integer("vcpus") is { } vcpus && context.Integer("maxvcpus") is { } maximum && vcpus > maximum)
        {
            context.Report(
                this,
                Location.Of(setting.Value),
                string.Create(CultureInfo.InvariantCulture, $"maxvcpus {maximum} is less than vcpus {vcpus}"),
                help: string.Create(CultureInfo.InvariantCulture, $"raise maxvcpus to {vcpus} or more, or lower vcpus"),
                notes: [new DiagnosticNote("vcpus is set here", Location.Of(context.Find("vcpus")!.Value))]);
        }
    }
}
