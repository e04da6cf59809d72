using System.Collections.Immutable;
using XenConfig.Inventory;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Two configs of one UUID.</summary>
internal sealed class XC505DuplicateUuid()
    : Rule("XC505", "duplicate-uuid", Severity.Error, "Two configs give their guests the same UUID"), IClaimCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A copied config keeps the UUID of its original. Both toolstacks refuse to start the second guest, and whatever keeps records by UUID
        (libvirt, xend's managed domains, monitoring) takes the two for one.
        """;

    /// <inheritdoc/>
    public ClaimKind Kind => ClaimKind.Uuid;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "uuid";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        new(
            Dialect.Xl,
            [
                new("a.cfg", "name = \"a\"\nuuid = \"7ae5a0f5-6bb8-4a61-9a70-d39cc6b2d6ef\"\n"),
                new("b.cfg", "name = \"b\"\nuuid = \"7AE5A0F5-6BB8-4A61-9A70-D39CC6B2D6EF\"\n"),
            ],
            ["b.cfg:2:9: the UUID '7AE5A0F5-6BB8-4A61-9A70-D39CC6B2D6EF' is used in a.cfg, too"]),
    ];

    /// <inheritdoc/>
    public void Check(ImmutableArray<Claim> claims, Action<Diagnostic> report) =>
        DuplicateClaims.Report(this, claims, "UUID", "give each guest a UUID of its own; 'xenconfig new uuid' makes one", report);
}
