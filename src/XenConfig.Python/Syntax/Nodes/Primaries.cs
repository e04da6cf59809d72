using System.Collections.Immutable;

namespace XenConfig.Python.Syntax;

/// <summary>A name. In the xl dialect it may hold dots.</summary>
/// <param name="span">The bytes of the name.</param>
/// <param name="name">The name.</param>
public sealed class NameExpression(TextSpan span, string name) : Expression(span)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}

/// <summary>An attribute: <c>value.name</c>.</summary>
/// <param name="span">The whole expression.</param>
/// <param name="value">The object.</param>
/// <param name="name">The attribute's name.</param>
/// <param name="nameSpan">The bytes of the attribute's name.</param>
public sealed class AttributeExpression(TextSpan span, Expression value, string name, TextSpan nameSpan) : Expression(span)
{
    /// <summary>The object.</summary>
    public Expression Value { get; } = value;

    /// <summary>The attribute's name.</summary>
    public string Name { get; } = name;

    /// <summary>The bytes of the attribute's name.</summary>
    public TextSpan NameSpan { get; } = nameSpan;
}

/// <summary>A subscription or slicing: <c>value[index]</c>.</summary>
/// <param name="span">The whole expression.</param>
/// <param name="value">The object.</param>
/// <param name="index">An expression, a <see cref="SliceExpression"/>, an <see cref="EllipsisExpression"/>, or a tuple of those.</param>
public sealed class SubscriptExpression(TextSpan span, Expression value, Expression index) : Expression(span)
{
    /// <summary>The object.</summary>
    public Expression Value { get; } = value;

    /// <summary>An expression, a <see cref="SliceExpression"/>, an <see cref="EllipsisExpression"/>, or a tuple of those.</summary>
    public Expression Index { get; } = index;
}

/// <summary>A slice inside a subscript: <c>lower:upper:step</c>.</summary>
/// <param name="span">The bytes of the slice.</param>
/// <param name="lower">The lower bound, or null.</param>
/// <param name="upper">The upper bound, or null.</param>
/// <param name="step">The step, or null.</param>
/// <param name="isExtended">Whether a second colon stands there, which makes Python 2 call <c>__getitem__</c> with a slice object.</param>
public sealed class SliceExpression(TextSpan span, Expression? lower, Expression? upper, Expression? step, bool isExtended)
    : Expression(span)
{
    /// <summary>The lower bound, or null.</summary>
    public Expression? Lower { get; } = lower;

    /// <summary>The upper bound, or null.</summary>
    public Expression? Upper { get; } = upper;

    /// <summary>The step, or null.</summary>
    public Expression? Step { get; } = step;

    /// <summary>Whether a second colon stands there (an extended slice).</summary>
    public bool IsExtended { get; } = isExtended;
}

/// <summary><c>...</c> inside a subscript.</summary>
/// <param name="span">The three dots.</param>
public sealed class EllipsisExpression(TextSpan span) : Expression(span);

/// <summary>A keyword argument of a call.</summary>
/// <param name="NameSpan">The bytes of the name.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
public readonly record struct KeywordArgument(TextSpan NameSpan, string Name, Expression Value);

/// <summary>A call: <c>f(a, k=v, *args, **kwargs)</c>.</summary>
/// <param name="span">The whole expression.</param>
/// <param name="function">What is called.</param>
/// <param name="arguments">The positional arguments.</param>
/// <param name="keywords">The keyword arguments.</param>
/// <param name="starArgument">The expression after <c>*</c>, or null.</param>
/// <param name="doubleStarArgument">The expression after <c>**</c>, or null.</param>
public sealed class CallExpression(
    TextSpan span, Expression function, ImmutableArray<Expression> arguments, ImmutableArray<KeywordArgument> keywords,
    Expression? starArgument, Expression? doubleStarArgument) : Expression(span)
{
    /// <summary>What is called.</summary>
    public Expression Function { get; } = function;

    /// <summary>The positional arguments.</summary>
    public ImmutableArray<Expression> Arguments { get; } = arguments;

    /// <summary>The keyword arguments.</summary>
    public ImmutableArray<KeywordArgument> Keywords { get; } = keywords;

    /// <summary>The expression after <c>*</c>, or null.</summary>
    public Expression? StarArgument { get; } = starArgument;

    /// <summary>The expression after <c>**</c>, or null.</summary>
    public Expression? DoubleStarArgument { get; } = doubleStarArgument;
}

/// <summary>A string conversion in backquotes: <c>`value`</c>, the same as <c>repr(value)</c>.</summary>
/// <param name="span">From backquote to backquote.</param>
/// <param name="value">The value.</param>
public sealed class BackquoteExpression(TextSpan span, Expression value) : Expression(span)
{
    /// <summary>The value.</summary>
    public Expression Value { get; } = value;
}
