using System.Collections.Immutable;
using System.Text.RegularExpressions;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A CPUID policy that xm cannot read.</summary>
internal sealed partial class XC609InvalidCpuid()
    : Rule("XC609", "invalid-cpuid", Severity.Error, "A CPUID policy that xm refuses"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xm's `cpuid` and `cpuid_check` are lists of strings `INPUT:REGISTER=VALUE,…`: the input of the instruction (with an optional second one behind a
        comma), one or more registers, and for each a value of 32 characters, one a bit, out of `1 0 x k s`, or a number in hexadecimal.
        """;

    /// <inheritdoc/>
    public override ImmutableArray<Dialect> Dialects => [Dialect.Xm];

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["cpuid", "cpuid_check"];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xm,
            """
            name = "web"
            cpuid = [ "1:esi=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ]

            """,
            "2:12: '1:esi=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' is no CPUID policy"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            cpuid = [ "1:ecx=xxxxxxxxxxxxxxxxxxxxxxxxxx0xxxxx,eax=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ]

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (context.Dialect != Dialect.Xm || setting.Value is not ConfigList list)
        {
            return;
        }

        foreach (var text in list.Items.OfType<ConfigString>())
        {
            if (!Policy().IsMatch(text.Text))
            {
                context.Report(
                    this, Location.Within(text, 0, text.Text.Length), $"'{Values.Show(text.Text)}' is no CPUID policy",
                    help: "write INPUT:REGISTER=VALUE, with eax, ebx, ecx or edx as REGISTER and 32 characters out of 1, 0, x, k and s as VALUE");
            }
        }
    }

    [GeneratedRegex("^(0x)?[0-9A-Fa-f]+(,(0x)?[0-9A-Fa-f]+)?:(e[abcd]x=(0x[^,]*|[^,]{32})(,|$))+$")]
    private static partial Regex Policy();
}
