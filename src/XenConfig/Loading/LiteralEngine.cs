using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>
/// Reads the xl dialect from its syntax tree as libxlu does: the last assignment of a name wins, <c>+=</c> joins strings and appends
/// lists, numbers stay text. For trees without problems; libxlu reads nothing from a file that it does not accept whole.
/// </summary>
public sealed class LiteralEngine : IConfigEngine
{
    private const string NoValue = "its value is no string, number or list";

    /// <inheritdoc/>
    public EngineKind Kind => EngineKind.Literal;

    /// <inheritdoc/>
    public EngineResult Run(SyntaxTree tree, LoadOptions options)
    {
        var trace = options.Traces ? new LiteralTrace() : null;
        var bindings = new BindingTable(tree.Source, trace, tree.Statements.Length);
        var problems = ImmutableArray.CreateBuilder<LoadProblem>(0);
        foreach (var statement in tree.Statements)
        {
            trace?.Begin(statement.Span, statement is not ErrorStatement);
            switch (statement)
            {
                case AssignmentStatement { Targets: [NameExpression name] } assignment:
                    bindings.Assign(name.Name, name.Span, statement.Span, XlLiteral.Read(tree.Source, assignment.Value), NoValue);
                    break;
                case AugmentedAssignmentStatement { Target: NameExpression name, Operator: BinaryOperator.Add } augmented:
                    Append(bindings, problems, name, statement.Span, XlLiteral.Read(tree.Source, augmented.Value));
                    break;
            }
        }

        return bindings.ToResult(GivenSettings.From(options.Variables, Dialect.Xl), problems.ToImmutable());
    }

    /// <summary>
    /// Appends to a name's value. libxlu warns, when a key asks for the number, that one cannot be appended to; that a list cannot be
    /// joined to a text is a problem of the tree's.
    /// </summary>
    internal static void Append(
        BindingTable bindings, ImmutableArray<LoadProblem>.Builder problems, NameExpression name, TextSpan statement, ConfigValue? value)
    {
        var former = bindings.Find(name.Name);
        var joined = value is null ? null : former is null ? XlLiteral.AppendToNothing(value) : XlLiteral.Append(former, value);
        bindings.Append(name.Name, name.Span, statement, joined, value is null ? NoValue : "a list and a text cannot be joined");
        if (joined is ConfigInteger number)
        {
            problems.Add(NumberAppended(name, former, number));
        }
    }

    private static LoadProblem NumberAppended(NameExpression name, ConfigValue? former, ConfigInteger joined)
    {
        var line = joined.Origin.Source.GetLine(joined.Origin.Span.Start);
        return new LoadProblem
        {
            Kind = LoadProblemKind.Warning,
            Origin = joined.Origin,
            Message = former is null
                ? $"`{name.Name}` has no value yet, and xl cannot read as a number what `+=` makes"
                : $"`+=` joins digits, so that `{name.Name}` is \"{joined.Text}\", which xl cannot read as a number",
            Help = $"write `{name.Name} = ` and the number",
            ReferenceLine = line,
            ReferenceMessage = $"warning: can't use += with numbers for parameter `{name.Name}'",
        };
    }
}
