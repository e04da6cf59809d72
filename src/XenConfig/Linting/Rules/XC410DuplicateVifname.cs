using System.Collections.Immutable;
using XenConfig.Inventory;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Two interfaces of one name on the host.</summary>
internal sealed class XC410DuplicateVifname()
    : Rule("XC410", "duplicate-vifname", Severity.Error, "Two network interfaces have the same name on the host"), IClaimCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        `vifname` is the interface's name in the backend domain. When a second guest comes with the same name, the hotplug script takes the name
        away from the first, whose network stops working.
        """;

    /// <inheritdoc/>
    public ClaimKind Kind => ClaimKind.VifName;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "vif";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        new(
            Dialect.Xl,
            [
                new("a.cfg", "name = \"a\"\nvif = [ \"mac=00:16:3e:12:34:56,vifname=dmz\" ]\n"),
                new("b.cfg", "name = \"b\"\nvif = [ \"mac=00:16:3e:12:34:57,vifname=dmz\" ]\n"),
            ],
            ["b.cfg:2:40: the vifname 'dmz' is used in a.cfg, too"]),
    ];

    /// <inheritdoc/>
    public void Check(ImmutableArray<Claim> claims, Action<Diagnostic> report) =>
        DuplicateClaims.Report(this, claims, "vifname", "give each interface a name of its own", report);
}
