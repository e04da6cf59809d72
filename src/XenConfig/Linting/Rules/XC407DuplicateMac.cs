using System.Collections.Immutable;
using XenConfig.Inventory;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Two interfaces of one MAC address.</summary>
internal sealed class XC407DuplicateMac()
    : Rule("XC407", "duplicate-mac", Severity.Error, "Two network interfaces have the same MAC address"), IClaimCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A copied config keeps the MAC address of its original. No toolstack notices; the two guests then take each other's packets, with
        connections that work by turns.
        """;

    /// <inheritdoc/>
    public ClaimKind Kind => ClaimKind.Mac;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "vif";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        new(
            Dialect.Xl,
            [
                new("a.cfg", "name = \"a\"\nvif = [ \"mac=00:16:3e:12:34:56,bridge=br0\" ]\n"),
                new("b.cfg", "name = \"b\"\nvif = [ \"mac=00:16:3E:12:34:56,bridge=br0\" ]\n"),
            ],
            ["b.cfg:2:14: the MAC address '00:16:3E:12:34:56' is used in a.cfg, too"]),
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            vif = [ "mac=00:16:3e:12:34:56,bridge=%s" % b for b in ("br0", "br1") ]

            """,
            "2:9: the MAC address '00:16:3e:12:34:56' is used twice in this config"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            vif = [ "mac=00:16:3e:12:34:%02x,bridge=br0" % i for i in range(3) ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(ImmutableArray<Claim> claims, Action<Diagnostic> report) => DuplicateClaims.Report(
        this, claims, "MAC address", "give each interface an address of its own; 'xenconfig new mac --against PATH' makes a free one", report);
}
