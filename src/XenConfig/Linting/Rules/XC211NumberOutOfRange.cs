using System.Collections.Immutable;
using System.Globalization;
using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Linting.Rules;

/// <summary>A number outside the range that makes sense for its key.</summary>
internal sealed class XC211NumberOutOfRange()
    : Rule("XC211", "number-out-of-range", Severity.Warning, "A number below or above what the key can mean"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        The toolstack takes the number as it stands, or cuts it to the size of its field, and the guest fails later or comes out otherwise than
        written.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope.Use is { Type: { TakesNumber: true } type } && (type.Minimum is not null || type.Maximum is not null)
        && !scope.Has(SettingTraits.List);

    /// <inheritdoc/>
    public override bool Concerns(Key key) =>
        key.Xl?.Type is { Maximum: not null } or { Minimum: > 0 } || key.Xm?.Type is { Maximum: not null } or { Minimum: > 0 };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            cpu_weight = 100000

            """,
            "2:14: 100000 is out of range for 'cpu_weight'"),
        RuleExample.Good(
            Dialect.Xl,
            """
            name = "web"
            cpu_weight = 512

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        var type = context.UseOf(setting).Type;
        if (Values.Integer(setting.Value, context.Dialect) is not { } number || !(number < type.Minimum || number > type.Maximum))
        {
            return;
        }

        var range = (type.Minimum, type.Maximum) switch
        {
            ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"from {low} to {high}"),
            ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"{low} or more"),
            (_, var high) => string.Create(CultureInfo.InvariantCulture, $"{high} or less"),
        };
        context.Report(
            this, Location.Of(setting.Value), string.Create(CultureInfo.InvariantCulture, $"{number} is out of range for '{setting.Name}'"),
            help: $"it may be {range}");
    }
}
