using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using XenConfig.Python.Syntax.Lexing;

namespace XenConfig.Python.Syntax.Xl;

/// <summary>
/// The statements of an xl config in two flat tables. Four nodes a setting would take longer to make than to parse, and next to nobody asks
/// for them; who does gets them from here.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="statements">The statements in order.</param>
/// <param name="values">Their values, each list before its elements.</param>
internal sealed class XlStatements(SourceText source, List<XlStatement> statements, List<XlValue> values)
{
    /// <summary>The statements in order.</summary>
    public ReadOnlySpan<XlStatement> All => CollectionsMarshal.AsSpan(statements);

    /// <summary>The values of all statements, each list before its elements.</summary>
    public ReadOnlySpan<XlValue> Values => CollectionsMarshal.AsSpan(values);

    /// <summary>The name that a statement binds.</summary>
    public string NameOf(in XlStatement statement) => NameCache.Get(source.GetBytes(statement.Name));

    /// <summary>The text of a number, or of a string as one char a byte.</summary>
    public string TextOf(in XlValue value) => value switch
    {
        { Kind: XlValueKind.Number } => NameCache.Get(source.GetBytes(value.Span)),
        { HasEscapes: true } => XlStrings.Decode(source.GetBytes(value.Content), out _, out _),
        _ => Encoding.Latin1.GetString(source.GetBytes(value.Content)),
    };

    /// <summary>The statements as nodes.</summary>
    public ImmutableArray<Statement> ToNodes()
    {
        var nodes = ImmutableArray.CreateBuilder<Statement>(statements.Count);
        foreach (var statement in statements)
        {
            nodes.Add(ToNode(statement));
        }

        return nodes.MoveToImmutable();
    }

    private Statement ToNode(in XlStatement statement)
    {
        if (statement.Kind == XlStatementKind.Error)
        {
            return new ErrorStatement(statement.Span);
        }

        var target = new NameExpression(statement.Name, NameOf(statement));
        var value = ToNode(statement.Value);
        return statement.Kind == XlStatementKind.Append
            ? new AugmentedAssignmentStatement(statement.Span, target, BinaryOperator.Add, value)
            : new AssignmentStatement(statement.Span, [target], value);
    }

    private Expression ToNode(int index)
    {
        var value = values[index];
        return value.Kind switch
        {
            XlValueKind.Number => new NumberLiteral(value.Span, NumberKind.XlText, TextOf(value)),
            XlValueKind.String => new StringLiteral(value.Span, TextOf(value), isUnicode: false, value.HasEscapes ? -1 : value.Content.Start),
            _ => new ListDisplay(value.Span, ElementsOf(index)),
        };
    }

    private ImmutableArray<Expression> ElementsOf(int list)
    {
        var elements = ImmutableArray.CreateBuilder<Expression>();
        for (var i = list + 1; i < values[list].Next; i = values[i].Next)
        {
            elements.Add(ToNode(i));
        }

        return elements.DrainToImmutable();
    }
}
