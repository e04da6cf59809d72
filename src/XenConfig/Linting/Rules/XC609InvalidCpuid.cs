using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A CPUID policy that the toolstack cannot read.</summary>
internal sealed class XC609InvalidCpuid()
    : Rule("XC609", "invalid-cpuid", Severity.Error, "A CPUID policy that the toolstack refuses, or takes only a part of"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A list of strings `INPUT:REGISTER=VALUE,…` says what the CPUID instruction gives: the input (with an optional second one behind a comma), one or more
        registers, and for each a value of 32 characters, one a bit, out of `1 0 x k s`; xm takes a number in hexadecimal, too, and refuses a value that is
        neither. xl also has a string, `host,FEATURE=VALUE,…`, with the features by name. Of what it does not understand xl prints a line, and makes the
        guest without.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

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
            "2:14: '1:esi=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' is no CPUID policy"),
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            cpuid = "host,tm=0,ssse=0"

            """,
            "2:20: 'ssse' is no CPU feature that libxl knows, and xl goes on without it") with
        {
            Fixed = """
            name = "web"
            cpuid = "host,tm=0,sse=0"

            """,
        },
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            cpuid = [ "1:ecx=xxxxxxxxxxxxxxxxxxxxxxxxxx0xxxxx,eax=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ]

            """),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            cpuid = "host,tm=0,sse3=x,family=6"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        switch (setting.Value)
        {
            case ConfigList list:
                foreach (var text in list.Items.OfType<ConfigString>())
                {
                    SpecFindings.Report(context, this, text, CpuidPolicy.ParseLeaf(text.Text, context.Dialect).Issues, SpecFindings.IsBroken);
                }

                break;
            case ConfigString text when context.Dialect == Dialect.Xl:
                SpecFindings.Report(context, this, text, CpuidPolicy.ParseFeatures(text.Text).Issues, SpecFindings.IsBroken);
                break;
        }
    }
}
