using System.Collections.Immutable;

namespace XenConfig.Python.Syntax;

/// <summary>A condition and its block: an <c>if</c> or <c>elif</c>.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Body">The block.</param>
public readonly record struct ConditionalBlock(Expression Condition, ImmutableArray<Statement> Body);

/// <summary>An <c>if</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="branches">The <c>if</c> and each <c>elif</c>, in order.</param>
/// <param name="elseBody">The <c>else</c> block; empty when there is none.</param>
public sealed class IfStatement(TextSpan span, ImmutableArray<ConditionalBlock> branches, ImmutableArray<Statement> elseBody)
    : Statement(span)
{
    /// <summary>The <c>if</c> and each <c>elif</c>, in order.</summary>
    public ImmutableArray<ConditionalBlock> Branches { get; } = branches;

    /// <summary>The <c>else</c> block; empty when there is none.</summary>
    public ImmutableArray<Statement> ElseBody { get; } = elseBody;
}

/// <summary>A <c>while</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="condition">The condition.</param>
/// <param name="body">The block.</param>
/// <param name="elseBody">The <c>else</c> block; empty when there is none.</param>
public sealed class WhileStatement(
    TextSpan span, Expression condition, ImmutableArray<Statement> body, ImmutableArray<Statement> elseBody) : Statement(span)
{
    /// <summary>The condition.</summary>
    public Expression Condition { get; } = condition;

    /// <summary>The block.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>The <c>else</c> block; empty when there is none.</summary>
    public ImmutableArray<Statement> ElseBody { get; } = elseBody;
}

/// <summary>A <c>for</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="target">What is bound.</param>
/// <param name="iterable">What is run through.</param>
/// <param name="body">The block.</param>
/// <param name="elseBody">The <c>else</c> block; empty when there is none.</param>
public sealed class ForStatement(
    TextSpan span, Expression target, Expression iterable, ImmutableArray<Statement> body, ImmutableArray<Statement> elseBody)
    : Statement(span)
{
    /// <summary>What is bound.</summary>
    public Expression Target { get; } = target;

    /// <summary>What is run through.</summary>
    public Expression Iterable { get; } = iterable;

    /// <summary>The block.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>The <c>else</c> block; empty when there is none.</summary>
    public ImmutableArray<Statement> ElseBody { get; } = elseBody;
}

/// <summary>An <c>except</c> clause: <c>except type, target:</c>.</summary>
/// <param name="Span">The bytes of the clause's head, from <c>except</c> to the colon.</param>
/// <param name="Type">What it catches; null catches everything.</param>
/// <param name="Target">What the exception is bound to, or null.</param>
/// <param name="Body">The block.</param>
public readonly record struct ExceptHandler(TextSpan Span, Expression? Type, Expression? Target, ImmutableArray<Statement> Body);

/// <summary>A <c>try</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="body">The block.</param>
/// <param name="handlers">The <c>except</c> clauses; empty in a <c>try … finally</c>.</param>
/// <param name="elseBody">The <c>else</c> block; empty when there is none.</param>
/// <param name="finallyBody">The <c>finally</c> block; empty when there is none.</param>
public sealed class TryStatement(
    TextSpan span, ImmutableArray<Statement> body, ImmutableArray<ExceptHandler> handlers, ImmutableArray<Statement> elseBody,
    ImmutableArray<Statement> finallyBody) : Statement(span)
{
    /// <summary>The block.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>The <c>except</c> clauses; empty in a <c>try … finally</c>.</summary>
    public ImmutableArray<ExceptHandler> Handlers { get; } = handlers;

    /// <summary>The <c>else</c> block; empty when there is none.</summary>
    public ImmutableArray<Statement> ElseBody { get; } = elseBody;

    /// <summary>The <c>finally</c> block; empty when there is none.</summary>
    public ImmutableArray<Statement> FinallyBody { get; } = finallyBody;
}

/// <summary>A context manager of a <c>with</c> statement: <c>context as target</c>.</summary>
/// <param name="Context">The context manager.</param>
/// <param name="Target">What is bound, or null.</param>
public readonly record struct WithItem(Expression Context, Expression? Target);

/// <summary>A <c>with</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="items">One or more context managers.</param>
/// <param name="body">The block.</param>
public sealed class WithStatement(TextSpan span, ImmutableArray<WithItem> items, ImmutableArray<Statement> body) : Statement(span)
{
    /// <summary>One or more context managers.</summary>
    public ImmutableArray<WithItem> Items { get; } = items;

    /// <summary>The block.</summary>
    public ImmutableArray<Statement> Body { get; } = body;
}

/// <summary>A parameter: a name, or a tuple of names (Python 2 only).</summary>
/// <param name="Target">A <see cref="NameExpression"/> or a <see cref="TupleDisplay"/> of such.</param>
/// <param name="Default">The default value, or null.</param>
public readonly record struct Parameter(Expression Target, Expression? Default);

/// <summary>The parameters of a function or lambda.</summary>
/// <param name="span">The bytes of the list, parentheses excluded.</param>
/// <param name="parameters">The positional parameters.</param>
/// <param name="starName">The name after <c>*</c>, or null.</param>
/// <param name="doubleStarName">The name after <c>**</c>, or null.</param>
public sealed class ParameterList(TextSpan span, ImmutableArray<Parameter> parameters, string? starName, string? doubleStarName)
    : SyntaxNode(span)
{
    /// <summary>The positional parameters.</summary>
    public ImmutableArray<Parameter> Parameters { get; } = parameters;

    /// <summary>The name after <c>*</c>, or null.</summary>
    public string? StarName { get; } = starName;

    /// <summary>The name after <c>**</c>, or null.</summary>
    public string? DoubleStarName { get; } = doubleStarName;
}

/// <summary>A function definition.</summary>
/// <param name="span">The bytes of the statement, decorators included.</param>
/// <param name="name">The function's name.</param>
/// <param name="nameSpan">The bytes of the name.</param>
/// <param name="parameters">The parameters.</param>
/// <param name="body">The block.</param>
/// <param name="decorators">The decorators, in source order.</param>
public sealed class FunctionDefinition(
    TextSpan span, string name, TextSpan nameSpan, ParameterList parameters, ImmutableArray<Statement> body,
    ImmutableArray<Expression> decorators) : Statement(span)
{
    /// <summary>The function's name.</summary>
    public string Name { get; } = name;

    /// <summary>The bytes of the name.</summary>
    public TextSpan NameSpan { get; } = nameSpan;

    /// <summary>The parameters.</summary>
    public ParameterList Parameters { get; } = parameters;

    /// <summary>The block.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>The decorators, in source order.</summary>
    public ImmutableArray<Expression> Decorators { get; } = decorators;
}

/// <summary>A class definition.</summary>
/// <param name="span">The bytes of the statement, decorators included.</param>
/// <param name="name">The class's name.</param>
/// <param name="nameSpan">The bytes of the name.</param>
/// <param name="bases">The bases; none makes an old-style class.</param>
/// <param name="body">The block.</param>
/// <param name="decorators">The decorators, in source order.</param>
public sealed class ClassDefinition(
    TextSpan span, string name, TextSpan nameSpan, ImmutableArray<Expression> bases, ImmutableArray<Statement> body,
    ImmutableArray<Expression> decorators) : Statement(span)
{
    /// <summary>The class's name.</summary>
    public string Name { get; } = name;

    /// <summary>The bytes of the name.</summary>
    public TextSpan NameSpan { get; } = nameSpan;

    /// <summary>The bases; none makes an old-style class.</summary>
    public ImmutableArray<Expression> Bases { get; } = bases;

    /// <summary>The block.</summary>
    public ImmutableArray<Statement> Body { get; } = body;

    /// <summary>The decorators, in source order.</summary>
    public ImmutableArray<Expression> Decorators { get; } = decorators;
}
