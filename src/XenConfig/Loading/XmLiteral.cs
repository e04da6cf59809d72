using XenConfig.Loading.Sandbox;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading;

/// <summary>
/// The values of Python literals, as the evaluator has them: one place knows which literal is a <c>long</c> and how a <c>repr</c> looks.
/// </summary>
/// <param name="source">The file.</param>
internal sealed class XmLiteral(SourceText source)
{
    private const string Name = "value";

    // A literal costs no more than its length, so neither the clock nor what the grammar allocates beside it has a part in what is known.
    private readonly Interpreter _interpreter = new(new InterpreterOptions
    {
        Limits = new EvaluationLimits { Time = TimeSpan.MaxValue, AllocatedBytes = long.MaxValue },
    });

    /// <summary>The value of a literal; null when there is none, as for a dict with a list as a key.</summary>
    public ConfigValue? Read(Expression literal)
    {
        var names = new PyDict(_interpreter);
        var statement = new AssignmentStatement(literal.Span, [new NameExpression(literal.Span, Name)], literal);
        var tree = new SyntaxTree(source, [statement], [], []);
        return _interpreter.Execute(tree, names, names).IsCompleted && names.Get(Name) is { } value
            ? new PythonValues(_interpreter, runsCode: true).Convert(value, new Origin(source, literal.Span))
            : null;
    }

    /// <summary>What <c>+=</c> makes of two literals of a kind; null for others.</summary>
    public static ConfigValue? Append(ConfigValue left, ConfigValue right) => (left, right) switch
    {
        (ConfigString or ConfigList, ConfigString or ConfigList) when left.GetType() == right.GetType() => XlLiteral.Append(left, right),
        (ConfigInteger { Value: { } first }, ConfigInteger { Value: { } second })
            when (Int128)first + second is var sum && sum >= long.MinValue && sum <= long.MaxValue =>
            new ConfigInteger($"{sum}", (long)sum, right.Origin),
        _ => null,
    };
}
