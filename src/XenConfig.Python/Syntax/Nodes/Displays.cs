using System.Collections.Immutable;

namespace XenConfig.Python.Syntax;

/// <summary>A list display: <c>[a, b]</c>.</summary>
/// <param name="span">From bracket to bracket.</param>
/// <param name="elements">The elements in order.</param>
public sealed class ListDisplay(TextSpan span, ImmutableArray<Expression> elements) : Expression(span)
{
    /// <summary>The elements in order.</summary>
    public ImmutableArray<Expression> Elements { get; } = elements;
}

/// <summary>A tuple, with or without parentheses: <c>a, b</c>, <c>()</c>.</summary>
/// <param name="span">From the first element to the last, or the parentheses where there are some.</param>
/// <param name="elements">The elements in order.</param>
/// <param name="isParenthesized">Whether parentheses stand around it.</param>
public sealed class TupleDisplay(TextSpan span, ImmutableArray<Expression> elements, bool isParenthesized) : Expression(span)
{
    /// <summary>The elements in order.</summary>
    public ImmutableArray<Expression> Elements { get; } = elements;

    /// <summary>Whether parentheses stand around it.</summary>
    public bool IsParenthesized { get; } = isParenthesized;
}

/// <summary>A set display: <c>{a, b}</c>.</summary>
/// <param name="span">From brace to brace.</param>
/// <param name="elements">The elements in order.</param>
public sealed class SetDisplay(TextSpan span, ImmutableArray<Expression> elements) : Expression(span)
{
    /// <summary>The elements in order.</summary>
    public ImmutableArray<Expression> Elements { get; } = elements;
}

/// <summary>One <c>key: value</c> of a dict display.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; CPython 2.7 evaluates it before the key.</param>
public readonly record struct DictItem(Expression Key, Expression Value);

/// <summary>A dict display: <c>{k: v}</c>.</summary>
/// <param name="span">From brace to brace.</param>
/// <param name="items">The items in order.</param>
public sealed class DictDisplay(TextSpan span, ImmutableArray<DictItem> items) : Expression(span)
{
    /// <summary>The items in order.</summary>
    public ImmutableArray<DictItem> Items { get; } = items;
}

/// <summary>A part of a comprehension: a <c>for</c> or an <c>if</c>.</summary>
/// <param name="span">The bytes of the clause.</param>
public abstract class ComprehensionClause(TextSpan span) : SyntaxNode(span);

/// <summary><c>for target in iterable</c> inside a comprehension.</summary>
/// <param name="span">The bytes of the clause.</param>
/// <param name="target">What is bound.</param>
/// <param name="iterable">What is run through (a tuple without parentheses is possible in list comprehensions).</param>
public sealed class ComprehensionFor(TextSpan span, Expression target, Expression iterable) : ComprehensionClause(span)
{
    /// <summary>What is bound.</summary>
    public Expression Target { get; } = target;

    /// <summary>What is run through.</summary>
    public Expression Iterable { get; } = iterable;
}

/// <summary><c>if condition</c> inside a comprehension.</summary>
/// <param name="span">The bytes of the clause.</param>
/// <param name="condition">The condition.</param>
public sealed class ComprehensionIf(TextSpan span, Expression condition) : ComprehensionClause(span)
{
    /// <summary>The condition.</summary>
    public Expression Condition { get; } = condition;
}

/// <summary>What a comprehension makes.</summary>
public enum ComprehensionKind
{
    /// <summary><c>[e for …]</c>: runs in the scope it stands in, and leaks its variable.</summary>
    List,

    /// <summary><c>{e for …}</c>: has a scope of its own.</summary>
    Set,

    /// <summary><c>{k: v for …}</c>: has a scope of its own.</summary>
    Dict,

    /// <summary><c>(e for …)</c>: has a scope of its own, and is lazy.</summary>
    Generator,
}

/// <summary>A comprehension or generator expression.</summary>
/// <param name="span">From bracket to bracket (a generator expression as a sole argument: the expression).</param>
/// <param name="kind">What it makes.</param>
/// <param name="element">The element, or a dict comprehension's key.</param>
/// <param name="value">A dict comprehension's value; null otherwise.</param>
/// <param name="clauses">The clauses; the first is a <see cref="ComprehensionFor"/>.</param>
public sealed class Comprehension(
    TextSpan span, ComprehensionKind kind, Expression element, Expression? value, ImmutableArray<ComprehensionClause> clauses)
    : Expression(span)
{
    /// <summary>What it makes.</summary>
    public ComprehensionKind Kind { get; } = kind;

    /// <summary>The element, or a dict comprehension's key.</summary>
    public Expression Element { get; } = element;

    /// <summary>A dict comprehension's value; null otherwise.</summary>
    public Expression? Value { get; } = value;

    /// <summary>The clauses in order; the first is a <see cref="ComprehensionFor"/>.</summary>
    public ImmutableArray<ComprehensionClause> Clauses { get; } = clauses;
}
