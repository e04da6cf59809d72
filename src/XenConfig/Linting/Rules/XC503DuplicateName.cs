using System.Collections.Immutable;
using XenConfig.Inventory;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Two configs of one name.</summary>
internal sealed class XC503DuplicateName()
    : Rule("XC503", "duplicate-name", Severity.Error, "Two configs give their guests the same name"), IClaimCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A name belongs to one running guest. The second one of that name is not started; and a script that starts, stops or migrates guests by
        name may meet the wrong one. Configs for hosts that never share a guest may be linted apart.
        """;

    /// <inheritdoc/>
    public ClaimKind Kind => ClaimKind.Name;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "name";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        new(
            Dialect.Xl,
            [
                new("a.cfg", "name = \"web\"\n"),
                new("b.cfg", "name = \"web\"\n"),
            ],
            ["b.cfg:1:9: the name 'web' is used in a.cfg, too"]),
    ];

    /// <inheritdoc/>
    public void Check(ImmutableArray<Claim> claims, Action<Diagnostic> report) =>
        DuplicateClaims.Report(this, claims, "name", "give each guest a name of its own", report);
}
