using System.Collections.Immutable;
using XenConfig.Python.Syntax;
using XenConfig.Python.Syntax.Xl;

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
        var statements = tree.XlStatements ?? throw new ArgumentException("The literal engine reads xl.", nameof(tree));
        var trace = options.Traces ? new LiteralTrace() : null;
        var bindings = new BindingTable(tree.Source, trace, statements.All.Length);
        ImmutableArray<LoadProblem>.Builder? problems = null;
        foreach (ref readonly var statement in statements.All)
        {
            trace?.Begin(statement.Span, statement.Kind != XlStatementKind.Error);
            if (statement.Kind == XlStatementKind.Assign)
            {
                bindings.Assign(statements.NameOf(statement), statement.Name, statement.Span, XlLiteral.Read(tree.Source, statements, statement.Value), NoValue);
            }
            else if (statement.Kind == XlStatementKind.Append)
            {
                Append(
                    bindings, problems ??= ImmutableArray.CreateBuilder<LoadProblem>(), statements.NameOf(statement), statement.Name, statement.Span,
                    XlLiteral.Read(tree.Source, statements, statement.Value));
            }
        }

        return bindings.ToResult(GivenSettings.From(options.Variables, Dialect.Xl), problems?.DrainToImmutable() ?? []);
    }

    /// <summary>
    /// Appends to a name's value. libxlu warns, when a key asks for the number, that one cannot be appended to; that a list cannot be
    /// joined to a text is a problem of the tree's.
    /// </summary>
    internal static void Append(
        BindingTable bindings, ImmutableArray<LoadProblem>.Builder problems, string name, TextSpan nameSpan, TextSpan statement, ConfigValue? value)
    {
        var former = bindings.Find(name);
        var joined = value is null ? null : former is null ? XlLiteral.AppendToNothing(value) : XlLiteral.Append(former, value);
        bindings.Append(name, nameSpan, statement, joined, value is null ? NoValue : "a list and a text cannot be joined");
        if (joined is ConfigInteger number)
        {
            problems.Add(NumberAppended(name, former, number));
        }
    }

    private static LoadProblem NumberAppended(string name, ConfigValue? former, ConfigInteger joined)
    {
        var line = joined.Origin.Source.GetLine(joined.Origin.Span.Start);
        return new LoadProblem
        {
            Kind = LoadProblemKind.Warning,
            Origin = joined.Origin,
            Message = former is null
                ? $"`{name}` has no value yet, and xl cannot read as a number what `+=` makes"
                : $"`+=` joins digits, so that `{name}` is \"{joined.Text}\", which xl cannot read as a number",
            Help = $"write `{name} = ` and the number",
            ReferenceLine = line,
            ReferenceMessage = $"warning: can't use += with numbers for parameter `{name}'",
        };
    }
}
