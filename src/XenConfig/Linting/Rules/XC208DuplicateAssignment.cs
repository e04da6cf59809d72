using System.Collections.Immutable;
using XenConfig.Loading;
using XenConfig.Python.Syntax;

namespace XenConfig.Linting.Rules;

/// <summary>A key that is set twice, so that the first value is lost.</summary>
internal sealed class XC208DuplicateAssignment()
    : Rule("XC208", "duplicate-assignment", Severity.Warning, "A key is set twice; the last one wins"), ISettingCheck
{
    /// <inheritdoc/>
    public override string Explanation => """
        Both toolstacks keep the last assignment of a name and say nothing of the ones before. A second `disk = [ … ]` further down does not
        add to the first; `+=` would.

        In an xm config, an assignment that a condition guards or that uses the former value is ordinary programming, and is not reported.
        """;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys => [];

    public bool AppliesTo(SettingScope scope) => scope.Use is not null && scope.Has(SettingTraits.Repeated);

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples =>
    [
        RuleExample.Bad(
            Dialect.Xl,
            """
            name = "web"
            extra = "console=hvc0"
            memory = 512
            extra = "quiet"

            """,
            "4:1: 'extra' is set again; the value before it is lost"),
        RuleExample.Good(
            Dialect.Xm,
            """
            name = "web"
            extra = "console=hvc0"
            extra = extra + " quiet"

            """),
    ];

    /// <inheritdoc/>
    public void Check(LintContext context, Setting setting)
    {
        if (setting.IsGiven)
        {
            return;
        }

        if (context.Dialect == Dialect.Xm && !IsPlainRepetition(context.Document, setting))
        {
            return;
        }

        context.Report(
            this,
            Location.OfName(setting),
            $"'{setting.Name}' is set again; the value before it is lost",
            help: "delete one of the two",
            notes: [.. setting.Replaces.Select(span => new DiagnosticNote("it was set here before", context.At(FirstLine(context.Document.Source, span))))]);
    }

    private static bool IsPlainRepetition(ConfigDocument document, Setting setting)
    {
        var statements = setting.Replaces.Append(setting.Origin.Span)
            .Select(span => NameUse.FindTopLevelAssignment(document, span))
            .ToArray();
        return statements.All(s => s is { Targets: [NameExpression] })
            && !NameUse.IsUsedBeside(document, setting.Name, statements.Select(s => s!.Targets[0].Span));
    }

    private static TextSpan FirstLine(SourceText source, TextSpan span)
    {
        var line = source.GetLineSpan(source.GetLine(span.Start));
        return TextSpan.FromBounds(span.Start, Math.Min(span.End, line.End));
    }
}
