namespace XenConfig.Python.Syntax;

/// <summary>A node of the syntax tree: immutable, and aware of the bytes it was read from.</summary>
/// <param name="span">The bytes of the node, parentheses around an expression excluded.</param>
public abstract class SyntaxNode(TextSpan span)
{
    /// <summary>The bytes this node was read from.</summary>
    public TextSpan Span { get; } = span;
}

/// <summary>An expression: something that has a value.</summary>
/// <param name="span">The bytes of the expression.</param>
public abstract class Expression(TextSpan span) : SyntaxNode(span);

/// <summary>A statement, simple or compound.</summary>
/// <param name="span">The bytes of the statement, its last newline excluded.</param>
public abstract class Statement(TextSpan span) : SyntaxNode(span);

/// <summary>Source that is no expression; a <see cref="SyntaxProblem"/> says why. Stands where the parser recovered.</summary>
/// <param name="span">The bytes that were passed over.</param>
public sealed class ErrorExpression(TextSpan span) : Expression(span);

/// <summary>Source that is no statement; a <see cref="SyntaxProblem"/> says why. Stands where the parser recovered.</summary>
/// <param name="span">The bytes that were passed over.</param>
public sealed class ErrorStatement(TextSpan span) : Statement(span);
