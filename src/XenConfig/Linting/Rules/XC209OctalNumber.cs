using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A number with a leading zero, which both toolstacks read in base eight.</summary>
internal sealed class XC209OctalNumber()
    : Rule("XC209", "octal-number", Severity.Warning, "A number with a leading zero is read in base eight"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        xl follows C and xm follows Python 2: `memory = 0512` is 330 MiB. libvirt's converter reads the same text as 512. Nobody sees it in
        the file.
        """;

    /// <inheritdoc/>
    public override FixSafety FixSafety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope.Use is not null && scope.Has(SettingTraits.Number);

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            memory = 0512

            """,
            "2:10: '0512' is read in base eight and means 330") with
        {
            Fixed = """
            name = "web"
            memory = 512

            """,
        },
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            memory = 0x200
            vcpus = 0

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (setting.Value is not ConfigInteger { Value: { } value } number)
        {
            return;
        }

        if (!number.Origin.Source.GetBytes(number.Origin.Span).StartsWith("0"u8))
        {
            return;
        }

        var text = number.Origin.Source.GetText(number.Origin.Span);
        if (text is not ['0', >= '0' and <= '7', ..] || text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return;
        }

        var plain = text.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        if (plain == value.ToString(CultureInfo.InvariantCulture))
        {
            return;
        }

        context.Report(
            this, Location.Of(number), $"'{text}' is read in base eight and means {value.ToString(CultureInfo.InvariantCulture)}",
            help: $"write {plain}, or {value.ToString(CultureInfo.InvariantCulture)} if that is what you want",
            fix: number.Origin.Source == context.Document.Source
                ? Fix.Replace($"Write {plain}", FixSafety.Unsafe, number.Origin.Span, plain)
                : null);
    }
}
