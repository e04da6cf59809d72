using System.Collections.Immutable;

namespace XenConfig.Python.Syntax;

/// <summary>The unary operators.</summary>
public enum UnaryOperator
{
    /// <summary><c>-</c></summary>
    Negate,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>~</c></summary>
    Invert,

    /// <summary><c>not</c></summary>
    Not,
}

/// <summary>The binary operators, which augmented assignments have too.</summary>
public enum BinaryOperator
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c>; true division under <c>from __future__ import division</c>.</summary>
    Divide,

    /// <summary><c>//</c></summary>
    FloorDivide,

    /// <summary><c>%</c></summary>
    Modulo,

    /// <summary><c>**</c></summary>
    Power,

    /// <summary><c>&lt;&lt;</c></summary>
    LeftShift,

    /// <summary><c>&gt;&gt;</c></summary>
    RightShift,

    /// <summary><c>&amp;</c></summary>
    BitAnd,

    /// <summary><c>|</c></summary>
    BitOr,

    /// <summary><c>^</c></summary>
    BitXor,
}

/// <summary>The comparison operators.</summary>
public enum ComparisonOperator
{
    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c> or <c>&lt;&gt;</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>in</c></summary>
    In,

    /// <summary><c>not in</c></summary>
    NotIn,

    /// <summary><c>is</c></summary>
    Is,

    /// <summary><c>is not</c></summary>
    IsNot,
}

/// <summary>A unary operation.</summary>
/// <param name="span">The whole expression.</param>
/// <param name="operator">The operator.</param>
/// <param name="operand">The operand.</param>
public sealed class UnaryExpression(TextSpan span, UnaryOperator @operator, Expression operand) : Expression(span)
{
    /// <summary>The operator.</summary>
    public UnaryOperator Operator { get; } = @operator;

    /// <summary>The operand.</summary>
    public Expression Operand { get; } = operand;
}

/// <summary>
/// A binary operation. Left-associative chains lean left and may be hundreds of thousands deep: walk <see cref="Left"/> in a loop, not by recursion.
/// </summary>
/// <param name="span">The whole expression.</param>
/// <param name="operator">The operator.</param>
/// <param name="left">The left operand.</param>
/// <param name="right">The right operand.</param>
public sealed class BinaryExpression(TextSpan span, BinaryOperator @operator, Expression left, Expression right) : Expression(span)
{
    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; } = @operator;

    /// <summary>The left operand.</summary>
    public Expression Left { get; } = left;

    /// <summary>The right operand.</summary>
    public Expression Right { get; } = right;
}

/// <summary>A chain of <c>and</c> or of <c>or</c>.</summary>
/// <param name="span">The whole expression.</param>
/// <param name="isAnd">Whether it is <c>and</c>; otherwise <c>or</c>.</param>
/// <param name="operands">Two or more operands.</param>
public sealed class BooleanExpression(TextSpan span, bool isAnd, ImmutableArray<Expression> operands) : Expression(span)
{
    /// <summary>Whether it is <c>and</c>; otherwise <c>or</c>.</summary>
    public bool IsAnd { get; } = isAnd;

    /// <summary>Two or more operands.</summary>
    public ImmutableArray<Expression> Operands { get; } = operands;
}

/// <summary>A comparison, chained or not: <c>a &lt; b &lt;= c</c>.</summary>
/// <param name="span">The whole expression.</param>
/// <param name="first">The first operand.</param>
/// <param name="operators">The operators in order.</param>
/// <param name="operands">The operand after each operator.</param>
public sealed class ComparisonExpression(
    TextSpan span, Expression first, ImmutableArray<ComparisonOperator> operators, ImmutableArray<Expression> operands) : Expression(span)
{
    /// <summary>The first operand.</summary>
    public Expression First { get; } = first;

    /// <summary>The operators in order.</summary>
    public ImmutableArray<ComparisonOperator> Operators { get; } = operators;

    /// <summary>The operand after each operator.</summary>
    public ImmutableArray<Expression> Operands { get; } = operands;
}

/// <summary>A conditional expression: <c>value if condition else other</c>.</summary>
/// <param name="span">The whole expression.</param>
/// <param name="condition">The condition.</param>
/// <param name="whenTrue">The value when it holds.</param>
/// <param name="whenFalse">The value when it does not.</param>
public sealed class ConditionalExpression(TextSpan span, Expression condition, Expression whenTrue, Expression whenFalse) : Expression(span)
{
    /// <summary>The condition.</summary>
    public Expression Condition { get; } = condition;

    /// <summary>The value when the condition holds.</summary>
    public Expression WhenTrue { get; } = whenTrue;

    /// <summary>The value when it does not.</summary>
    public Expression WhenFalse { get; } = whenFalse;
}

/// <summary>A <c>lambda</c>.</summary>
/// <param name="span">The whole expression.</param>
/// <param name="parameters">The parameters.</param>
/// <param name="body">The value.</param>
public sealed class LambdaExpression(TextSpan span, ParameterList parameters, Expression body) : Expression(span)
{
    /// <summary>The parameters.</summary>
    public ParameterList Parameters { get; } = parameters;

    /// <summary>The value.</summary>
    public Expression Body { get; } = body;
}

/// <summary>A <c>yield</c>.</summary>
/// <param name="span">The whole expression.</param>
/// <param name="value">What is yielded; null means None.</param>
public sealed class YieldExpression(TextSpan span, Expression? value) : Expression(span)
{
    /// <summary>What is yielded; null means None.</summary>
    public Expression? Value { get; } = value;
}
