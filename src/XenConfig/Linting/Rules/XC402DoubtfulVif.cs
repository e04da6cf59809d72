using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A network interface that the toolstack takes and that is probably not meant so.</summary>
internal sealed class XC402DoubtfulVif()
    : Rule("XC402", "doubtful-vif", Severity.Warning, "A network interface that the toolstack takes otherwise than it looks"), IVifCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The toolstack takes the interface without a word: of an option that is given twice, the last counts; a blank before a comma is part of the
        bridge's name, and no bridge has one.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "bridge=br0,mac=00:16:3e:12:34:56,bridge=br1" ]

            """,
            "2:10: 'bridge=br0' does not count: 'bridge=br1' comes after it"),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<VifSpec> vif) => SpecFindings.Report(context, this, vif, SpecFindings.IsDoubtful);
}
