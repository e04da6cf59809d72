using System.Collections.Immutable;
using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A UUID that is none.</summary>
internal sealed class XC504InvalidUuid()
    : Rule("XC504", "invalid-uuid", Severity.Error, "A UUID that the toolstack refuses"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        A UUID is 32 hexadecimal digits in groups of 8-4-4-4-12. Any 16 bytes will do: xend made UUIDs without the version and variant that
        RFC 4122 asks for, and both toolstacks take them. A placeholder such as `XXXXXXXX-XXXX-…` is refused.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => ["uuid"];

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            uuid = "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX"

            """,
            "2:9: 'XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX' is no UUID"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            uuid = "65ffda11-5fef-0876-23a4-76839888b36b"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (setting.Value is ConfigString { Text.Length: > 0 } text && Uuid.Parse(text.Text) is null)
        {
            context.Report(
                this, Location.Within(text, 0, text.Text.Length), $"'{Values.Show(text.Text)}' is no UUID",
                help: "write 32 hexadecimal digits in groups of 8-4-4-4-12, or delete the line; 'xenconfig new uuid' makes one");
        }
    }
}
