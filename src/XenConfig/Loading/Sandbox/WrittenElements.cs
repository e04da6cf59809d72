using System.Collections.Immutable;
using XenConfig.Python.Runtime;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>
/// The places of the elements of a list or tuple that do not know themselves: numbers, truth values and None, which Python shares. The
/// expression that made the container is read again. A list may have been changed since, so its element is only what is written there if it is
/// the same value; a tuple never changes.
/// </summary>
/// <param name="container">Where the container was made.</param>
/// <param name="isTuple">Whether it is a tuple.</param>
/// <param name="elements">What the expression there writes out.</param>
internal sealed class WrittenElements(Origin container, bool isTuple, ImmutableArray<Expression> elements)
{
    /// <summary>Where an element was made; the container's place where that is not known.</summary>
    /// <param name="index">The element's index.</param>
    /// <param name="count">How many elements there are.</param>
    /// <param name="value">The element.</param>
    public Origin OriginOf(int index, int count, PyObject value) => elements.Length == count && (isTuple || IsWritten(elements[index], value))
        ? container with { Span = new TextSpan(container.Span.Start - 1 + elements[index].Span.Start, elements[index].Span.Length), VerbatimStart = -1 }
        : container;

    /// <summary>
    /// The elements that the expression which made a container writes out; empty where it is no display. It is read in parentheses of our own, as
    /// a tuple's may stand outside its span and hold it together over lines.
    /// </summary>
    public static ImmutableArray<Expression> Read(Origin container)
    {
        var text = container.Source.Bytes.Slice(container.Span.Start, container.Span.Length);
        var tree = Parser.Parse(SourceText.From([(byte)'(', .. text, (byte)')', (byte)'\n'], container.Source.Path), SyntaxDialect.Python);
        return tree is { Problems: [], Statements: [ExpressionStatement { Value: var value }] }
            ? value switch
            {
                ListDisplay list => list.Elements,
                TupleDisplay tuple => tuple.Elements,
                _ => [],
            }
            : [];
    }

    private static bool IsWritten(Expression expression, PyObject value) => (expression, value) switch
    {
        (NameExpression { Name: "None" }, PyNone) => true,
        (NameExpression { Name: "True" or "False" } name, PyBool truth) => name.Name == "True" == (truth.Value != 0),
        (UnaryExpression { Operator: UnaryOperator.Negate, Operand: NumberLiteral number }, PyInt or PyFloat) => IsNumber(number, value, -1),
        (NumberLiteral number, PyInt or PyFloat) => IsNumber(number, value, 1),
        _ => false,
    };

    private static bool IsNumber(NumberLiteral literal, PyObject value, int sign) => value switch
    {
        PyBool => false,
        PyInt number => IntegerParser.TryParse(literal.Text, 0, allowSuffix: true, out var written) && written * sign == number.Value,
        PyFloat number => literal.Kind == NumberKind.Float && FloatParser.Parse(literal.Text) * sign == number.Value,
        _ => false,
    };
}
