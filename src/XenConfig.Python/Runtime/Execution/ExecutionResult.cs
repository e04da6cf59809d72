using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>What something depended on besides the config's own bytes.</summary>
[Flags]
public enum HostDependence
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The clock.</summary>
    Clock = 1,

    /// <summary>Random numbers.</summary>
    Random = 2,

    /// <summary>The host: its name, environment, files, command outputs.</summary>
    Host = 4,

    /// <summary>Whether a module is there that was looked for and not found.</summary>
    Modules = 8,
}

/// <summary>Why an evaluation did not complete.</summary>
public enum EvaluationProblemKind
{
    /// <summary>A Python exception that nothing caught.</summary>
    Exception,

    /// <summary>One of the <see cref="EvaluationLimits"/> was exceeded.</summary>
    LimitExceeded,

    /// <summary>Something outside the sandbox was asked for.</summary>
    Refused,

    /// <summary>Something that the evaluator does not know.</summary>
    NotSupported,
}

/// <summary>A place that explains an <see cref="EvaluationProblem"/>: a call on the way to it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Span">The call.</param>
/// <param name="Message">What happened there.</param>
public readonly record struct EvaluationNote(SourceText Source, TextSpan Span, string Message);

/// <summary>Why an evaluation did not complete, and where.</summary>
public sealed record EvaluationProblem
{
    /// <summary>What kind of problem it is.</summary>
    public required EvaluationProblemKind Kind { get; init; }

    /// <summary>The source of <see cref="Span"/>; not the config's own when an imported file or an <c>exec</c> failed.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The innermost expression that failed.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The member of <see cref="EvaluationLimits"/> that was exceeded, when it is <c>Steps</c> or <c>Time</c>.</summary>
    public string? Limit { get; init; }

    /// <summary>CPython's last line of the traceback (<c>ValueError: …</c>), or a sentence for the other kinds.</summary>
    public required string Message { get; init; }

    /// <summary>The line, from 1, in the config that CPython's traceback names: that of the top-level code that failed.</summary>
    public required int Line { get; init; }

    /// <summary>The statement of the config's own top level that was under way; null before the first one.</summary>
    public TextSpan? Statement { get; init; }

    /// <summary>The calls that led there, outermost first.</summary>
    public ImmutableArray<EvaluationNote> Notes { get; init; } = [];

    /// <summary>What the top-level statement that failed depends on besides the config's own bytes: elsewhere it might not fail.</summary>
    public HostDependence DependsOn { get; init; }

    /// <summary>The exception, for <see cref="EvaluationProblemKind.Exception"/>.</summary>
    public PyObject? Exception { get; init; }
}

/// <summary>What an evaluation gave.</summary>
public sealed record ExecutionResult
{
    /// <summary>Why it did not complete, or null when it did. What it bound and printed until then is there in any case.</summary>
    public EvaluationProblem? Problem { get; init; }

    /// <summary>Whether it ran to its end.</summary>
    public bool IsCompleted => Problem is null;

    /// <summary>What the config printed, one char a byte.</summary>
    public required string StandardOutput { get; init; }

    /// <summary>What the config wrote to <c>sys.stderr</c>, one char a byte.</summary>
    public required string StandardError { get; init; }

    /// <summary>The last binding of each name that top-level code bound, by name, in the order in which the names were first bound.</summary>
    public required IReadOnlyDictionary<string, Binding> Bindings { get; init; }

    /// <summary>What the values of names depend on besides the config's own bytes; names whose values do not are not in it.</summary>
    public IReadOnlyDictionary<string, HostDependence> Dependences { get; init; } = ImmutableDictionary<string, HostDependence>.Empty;

    /// <summary>What the values of all names depend on, where the config left too many names and items to tell them apart.</summary>
    public HostDependence DependenceOfAll { get; init; }

    /// <summary>The top-level statements that were run, in order; empty unless <see cref="InterpreterOptions.TracesStatements"/> asks for them.</summary>
    public ImmutableArray<TracedStatement> Trace { get; init; } = [];
}
