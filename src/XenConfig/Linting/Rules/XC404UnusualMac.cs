using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A MAC address in a spelling that only xl reads.</summary>
internal sealed class XC404UnusualMac()
    : Rule("XC404", "unusual-mac", Severity.Warning, "A MAC address in a spelling that only xl reads"), IVifCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl takes any character between the bytes of a MAC address, and bytes of one digit. xm and libvirt want six pairs of digits with colons and
        refuse everything else, and so does most software that looks addresses up in these files.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xl];

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Safe;

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=00-16-3e-12-34-5,bridge=br0" ]

            """,
            "2:14: only xl reads the MAC address '00-16-3e-12-34-5' in this spelling") with
        {
            Fixed = """
            name = "web"
            vif = [ "mac=00:16:3e:12:34:05,bridge=br0" ]

            """,
        },
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            vif = [ "mac=00:16:3E:12:34:56,bridge=br0" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, DeviceEntry<VifSpec> vif)
    {
        if (context.Dialect == Dialect.Xl
            && vif.Device is { Mac: { } mac } spec
            && spec.Find("mac") is { Value: { } value } option
            && MacAddress.ParseCanonical(value) is null
            && !vif.Result.Issues.Any(issue => SpecFindings.IsBroken(issue) && issue.Start == option.ValueStart))
        {
            context.Report(
                this, vif.At((option.ValueStart, value.Length)), $"only xl reads the MAC address '{value}' in this spelling",
                help: $"write '{mac}'",
                fix: vif.Replace(context.Document, FixSafety.Safe, option.ValueStart, value.Length, mac.ToString()));
        }
    }
}
