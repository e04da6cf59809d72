using System.Collections.Immutable;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>One interface that was written as two.</summary>
internal sealed class XC408SplitVif()
    : Rule("XC408", "split-vif", Severity.Warning, "One network interface that is written as two"), IDocumentCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Each element of `vif` is an interface. `vif = [ "bridge=br0", "mac=…" ]` gives the guest two: one on the bridge with an address that the
        toolstack makes up, one with the address on the default bridge.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override bool Concerns(Key key) => key.Name == "vif";

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "bridge=br0", "mac=00:16:3e:66:83:76" ]

            """,
            "2:24: this is a second interface, and looks like a part of the first: 'bridge=br0'") with
        {
            Fixed = """
            name = "web"
            vif = [ "bridge=br0,mac=00:16:3e:66:83:76" ]

            """,
        },
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "bridge=br0", "bridge=br1,mac=00:16:3e:66:83:76" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context)
    {
        var vifs = context.Vifs;
        if (vifs.Length < 2)
        {
            return;
        }

        var names = vifs.SelectMany(v => v.Device?.Written.Select(o => o.Name).Distinct() ?? []).ToArray();
        if (vifs.Any(v => v.Device is not { Written: [_, ..] })
            || names.Distinct().Count() != names.Length
            || !names.Contains("mac")
            || !names.Contains("bridge")
            || vifs.Any(v => v.Device!.Find("mac") is not null && v.Device.Find("bridge") is not null))
        {
            return;
        }

        var joined = string.Join(',', vifs.Select(v => v.Text.Text));
        context.Report(
            this, vifs[1].Location, $"this is a second interface, and looks like a part of the first: '{Values.Show(vifs[0].Text.Text)}'",
            help: $"write one string, \"{Values.Show(joined)}\"",
            fix: MakeFix(context, vifs, joined));
    }

    private static Fix? MakeFix(LintContext context, ImmutableArray<DeviceEntry<Devices.VifSpec>> vifs, string joined) =>
        vifs.All(v => v.Text.Origin.VerbatimStart >= 0 && v.Text.Origin.Source == context.Document.Source)
            ? Fix.Replace(
                "Join the strings", FixSafety.Unsafe, Python.Syntax.TextSpan.Cover(vifs[0].Text.Origin.Span, vifs[^1].Text.Origin.Span), $"\"{joined}\"")
            : null;
}
