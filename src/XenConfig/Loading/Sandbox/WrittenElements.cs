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
internal sealed class WrittenElements
{
    private readonly Origin _container;
    private readonly bool _isTuple;
    private readonly ImmutableArray<Expression> _elements;

    /// <param name="container">Where the container was made.</param>
    /// <param name="isTuple">Whether it is a tuple.</param>
    /// <param name="count">How many elements it has.</param>
    public WrittenElements(Origin container, bool isTuple, int count)
    {
        _container = container;
        _isTuple = isTuple;
        _elements = container.Source.Bytes[container.Span.Start] == '[' || isTuple ? Read(container) : [];
        _elements = _elements.Length == count ? _elements : [];
    }

    /// <summary>Where an element was made; the container's place where that is not known.</summary>
    public Origin OriginOf(int index, PyObject value) => !_elements.IsEmpty && (_isTuple || IsWritten(_elements[index], value))
        ? _container with { Span = new TextSpan(_container.Span.Start - 1 + _elements[index].Span.Start, _elements[index].Span.Length), VerbatimStart = -1 }
        : _container;

    /// <summary>Reads the expression in parentheses of our own, as a tuple's may stand outside its span and hold it together over lines.</summary>
    private static ImmutableArray<Expression> Read(Origin container)
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
