namespace XenConfig.Python.Runtime;

/// <summary>
/// Ends the evaluation from within: a limit was exceeded, or something is refused or not supported. It is outside Python's hierarchy, so no
/// <c>except:</c> of the config catches it and no <c>finally:</c> delays it.
/// </summary>
#pragma warning disable CA1032 // A stop always has a kind.
internal sealed class EvaluationStoppedException(EvaluationProblemKind kind, string message) : Exception(message)
#pragma warning restore CA1032
{
    public EvaluationProblemKind Kind { get; } = kind;

    /// <summary>The member of <see cref="EvaluationLimits"/> that was exceeded, where its name helps the user to raise it.</summary>
    public string? Limit { get; init; }

    /// <summary>The frames it has come through, innermost first.</summary>
    public List<TraceEntry> Trace { get; } = [];
}
