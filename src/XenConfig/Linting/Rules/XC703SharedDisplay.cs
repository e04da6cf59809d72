using System.Collections.Immutable;
using XenConfig.Inventory;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>Two guests that want one VNC display.</summary>
internal sealed class XC703SharedDisplay()
    : Rule("XC703", "shared-display", Severity.Warning, "Two guests want the same VNC display"), IClaimCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        With `vncunused = 0`, the device model takes the display that `vncdisplay` says, and ends when another one has it: the second guest does not
        start. With `vncunused = 1`, the default, a free display is looked for, and nothing is reported.
        """;

    /// <inheritdoc/>
    public ClaimKind Kind => ClaimKind.DisplayPort;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "vncdisplay" or "spiceport" or "vfb";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        new(
            Dialect.Xl,
            [
                new("a.cfg", "name = \"a\"\ntype = \"hvm\"\nvncunused = 0\nvncdisplay = 2\n"),
                new("b.cfg", "name = \"b\"\ntype = \"hvm\"\nvncunused = 0\nvncdisplay = 2\n"),
            ],
            ["b.cfg:4:14: the VNC display '2' is used in a.cfg, too"]),
    ];

    /// <inheritdoc/>
    public void Check(ImmutableArray<Claim> claims, Action<Diagnostic> report) =>
        DuplicateClaims.Report(this, claims, "VNC display", "give each guest a display of its own, or set vncunused = 1", report);
}
