using System.Collections.Immutable;

namespace XenConfig.Python.Syntax;

/// <summary>An expression as a statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="value">The expression.</param>
public sealed class ExpressionStatement(TextSpan span, Expression value) : Statement(span)
{
    /// <summary>The expression.</summary>
    public Expression Value { get; } = value;
}

/// <summary>An assignment: <c>a = b = value</c>.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="targets">One or more targets, from left to right.</param>
/// <param name="value">The value.</param>
public sealed class AssignmentStatement(TextSpan span, ImmutableArray<Expression> targets, Expression value) : Statement(span)
{
    // Made when somebody asks, where it is a name that was read. Threads may share the tree and ask at once: the first one's stays, for all of them.
    private ImmutableArray<Expression> _targets = targets;
    private readonly TextSpan _nameSpan;

    /// <summary>An assignment to a name.</summary>
    internal AssignmentStatement(TextSpan span, string name, TextSpan nameSpan, Expression value)
        : this(span, default, value)
    {
        Name = name;
        _nameSpan = nameSpan;
    }

    /// <summary>One or more targets, from left to right.</summary>
    public ImmutableArray<Expression> Targets
    {
        get
        {
            if (_targets.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _targets, [new NameExpression(_nameSpan, Name!)]);
            }

            return _targets;
        }
    }

    /// <summary>The value.</summary>
    public Expression Value { get; } = value;

    /// <summary>The name where it is the only target; null otherwise.</summary>
    internal string? Name { get; } = !targets.IsDefault && targets is [NameExpression only] ? only.Name : null;

    /// <summary>The bytes of <see cref="Name"/>.</summary>
    internal TextSpan NameSpan => _targets.IsDefault ? _nameSpan : _targets[0].Span;

    /// <summary>Whether a name is one of the targets itself, rather than a part of one.</summary>
    /// <param name="name">The name.</param>
    public bool AssignsTo(string name)
    {
        if (Name is not null)
        {
            return Name == name;
        }

        foreach (var target in Targets)
        {
            if (target is NameExpression bound && bound.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An augmented assignment: <c>target += value</c>. The xl dialect has <c>+=</c> only.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="target">The target.</param>
/// <param name="operator">The operator before the <c>=</c>.</param>
/// <param name="value">The value.</param>
public sealed class AugmentedAssignmentStatement(TextSpan span, Expression target, BinaryOperator @operator, Expression value)
    : Statement(span)
{
    /// <summary>The target.</summary>
    public Expression Target { get; } = target;

    /// <summary>The operator before the <c>=</c>.</summary>
    public BinaryOperator Operator { get; } = @operator;

    /// <summary>The value.</summary>
    public Expression Value { get; } = value;
}

/// <summary>A <c>print</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="destination">The file after <c>&gt;&gt;</c>, or null.</param>
/// <param name="values">What is printed.</param>
/// <param name="hasTrailingComma">Whether a comma ends it, which leaves the line open.</param>
public sealed class PrintStatement(TextSpan span, Expression? destination, ImmutableArray<Expression> values, bool hasTrailingComma)
    : Statement(span)
{
    /// <summary>The file after <c>&gt;&gt;</c>, or null.</summary>
    public Expression? Destination { get; } = destination;

    /// <summary>What is printed.</summary>
    public ImmutableArray<Expression> Values { get; } = values;

    /// <summary>Whether a comma ends it, which leaves the line open.</summary>
    public bool HasTrailingComma { get; } = hasTrailingComma;
}

/// <summary>A <c>del</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="targets">What is deleted.</param>
public sealed class DelStatement(TextSpan span, ImmutableArray<Expression> targets) : Statement(span)
{
    /// <summary>What is deleted.</summary>
    public ImmutableArray<Expression> Targets { get; } = targets;
}

/// <summary>A <c>pass</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
public sealed class PassStatement(TextSpan span) : Statement(span);

/// <summary>A <c>break</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
public sealed class BreakStatement(TextSpan span) : Statement(span);

/// <summary>A <c>continue</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
public sealed class ContinueStatement(TextSpan span) : Statement(span);

/// <summary>A <c>return</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="value">What is returned; null means None.</param>
public sealed class ReturnStatement(TextSpan span, Expression? value) : Statement(span)
{
    /// <summary>What is returned; null means None.</summary>
    public Expression? Value { get; } = value;
}

/// <summary>A <c>raise</c> statement: <c>raise type, value, traceback</c>.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="type">The exception's class or instance; null re-raises.</param>
/// <param name="value">The second expression, or null.</param>
/// <param name="traceback">The third expression, or null.</param>
public sealed class RaiseStatement(TextSpan span, Expression? type, Expression? value, Expression? traceback) : Statement(span)
{
    /// <summary>The exception's class or instance; null re-raises.</summary>
    public Expression? Type { get; } = type;

    /// <summary>The second expression, or null.</summary>
    public Expression? Value { get; } = value;

    /// <summary>The third expression, or null.</summary>
    public Expression? Traceback { get; } = traceback;
}

/// <summary>A <c>global</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="names">The names.</param>
public sealed class GlobalStatement(TextSpan span, ImmutableArray<string> names) : Statement(span)
{
    /// <summary>The names.</summary>
    public ImmutableArray<string> Names { get; } = names;
}

/// <summary>An <c>exec</c> statement: <c>exec code in globals, locals</c>.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="code">What is executed.</param>
/// <param name="globals">The expression after <c>in</c>, or null.</param>
/// <param name="locals">The expression after the comma, or null.</param>
public sealed class ExecStatement(TextSpan span, Expression code, Expression? globals, Expression? locals) : Statement(span)
{
    /// <summary>What is executed.</summary>
    public Expression Code { get; } = code;

    /// <summary>The expression after <c>in</c>, or null.</summary>
    public Expression? Globals { get; } = globals;

    /// <summary>The expression after the comma, or null.</summary>
    public Expression? Locals { get; } = locals;
}

/// <summary>An <c>assert</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="test">The condition.</param>
/// <param name="message">The message, or null.</param>
public sealed class AssertStatement(TextSpan span, Expression test, Expression? message) : Statement(span)
{
    /// <summary>The condition.</summary>
    public Expression Test { get; } = test;

    /// <summary>The message, or null.</summary>
    public Expression? Message { get; } = message;
}

/// <summary>A name that an import binds: <c>name as alias</c>.</summary>
/// <param name="Span">The bytes of <c>name as alias</c>.</param>
/// <param name="Name">The imported name; dotted in an <c>import</c> statement.</param>
/// <param name="Alias">The name after <c>as</c>, or null.</param>
public readonly record struct ImportAlias(TextSpan Span, string Name, string? Alias);

/// <summary>An <c>import</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="names">The modules.</param>
public sealed class ImportStatement(TextSpan span, ImmutableArray<ImportAlias> names) : Statement(span)
{
    /// <summary>The modules.</summary>
    public ImmutableArray<ImportAlias> Names { get; } = names;
}

/// <summary>A <c>from … import …</c> statement.</summary>
/// <param name="span">The bytes of the statement.</param>
/// <param name="module">The dotted module name; empty in <c>from . import x</c>.</param>
/// <param name="level">How many leading dots there are.</param>
/// <param name="names">The names; empty for <c>*</c>.</param>
public sealed class FromImportStatement(TextSpan span, string module, int level, ImmutableArray<ImportAlias> names) : Statement(span)
{
    /// <summary>The dotted module name; empty in <c>from . import x</c>.</summary>
    public string Module { get; } = module;

    /// <summary>How many leading dots there are.</summary>
    public int Level { get; } = level;

    /// <summary>The names; empty for <c>*</c>.</summary>
    public ImmutableArray<ImportAlias> Names { get; } = names;

    /// <summary>Whether this is <c>from m import *</c>.</summary>
    public bool IsStar => Names.IsEmpty;
}
