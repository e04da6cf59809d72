using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A VNC display in two places.</summary>
internal sealed class XC702DisplayGivenTwice()
    : Rule("XC702", "display-given-twice", Severity.Error, "The VNC display is given in 'vnclisten' and in 'vncdisplay'"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl takes the display number behind the address (`vnclisten = "127.0.0.1:5"`) or in `vncdisplay`, and refuses the config when it finds both:
        "Display specified both in vnclisten and vncdisplay!".
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name is "vnclisten" or "vncdisplay" or "vfb";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            vnclisten = "127.0.0.1:5"
            vncdisplay = 6

            """,
            "4:14: vncdisplay is given, and vnclisten '127.0.0.1:5' has a display, too; xl refuses the config"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            type = "hvm"
            vnclisten = "127.0.0.1"
            vncdisplay = 6

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        if (context.Dialect != Dialect.Xl)
        {
            return;
        }

        if (context.Find("vnclisten") is { Value: ConfigString listen } && listen.Text.Contains(':') && context.Integer("vncdisplay") is > 0)
        {
            Report(context, Location.Of(context.Find("vncdisplay")!.Value), listen.Text, Location.Of(listen));
        }

        foreach (var vfb in context.Vfbs)
        {
            if (vfb.Device is { VncListen: { } address, VncDisplay: > 0 } spec && address.Contains(':') && spec.Find("vncdisplay") is { } option)
            {
                Report(context, vfb.At((option.Start, option.Length)), address, vfb.Location);
            }
        }
    }

    private void Report(LintContext context, Location location, string address, Location listen) => context.Report(
        this, location, $"vncdisplay is given, and vnclisten '{address}' has a display, too; xl refuses the config",
        help: "keep one of the two",
        notes: [new DiagnosticNote("vnclisten is here", listen)]);
}
