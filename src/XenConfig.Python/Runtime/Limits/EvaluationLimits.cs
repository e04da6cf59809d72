namespace XenConfig.Python.Runtime;

/// <summary>What an evaluation may spend. Exceeding a limit ends it with a problem of kind <see cref="EvaluationProblemKind.LimitExceeded"/>.</summary>
public sealed record EvaluationLimits
{
    /// <summary>Loop iterations, calls and statements inside functions and loops.</summary>
    public long Steps { get; init; } = 50_000_000;

    /// <summary>Wall time. Looked at every few thousand steps, and inside long operations of single builtins.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How deep calls may nest; CPython's own limit is 1000 too, and raises the same RuntimeError.</summary>
    public int CallDepth { get; init; } = 1000;

    /// <summary>How deep values may nest while they are shown, compared or hashed, and code while it is evaluated.</summary>
    public int Nesting { get; init; } = 20_000;

    /// <summary>Bytes allocated in all, whether still in use or not.</summary>
    public long AllocatedBytes { get; init; } = 2L << 30;

    /// <summary>Bytes of a <c>str</c>, characters of a <c>unicode</c>.</summary>
    public int StringLength { get; init; } = 32 << 20;

    /// <summary>Items of a list, tuple, dict or set.</summary>
    public int ItemCount { get; init; } = 4 << 20;

    /// <summary>Bits of a <c>long</c>.</summary>
    public int IntegerBits { get; init; } = 1 << 18;

    /// <summary>Bytes printed.</summary>
    public int OutputBytes { get; init; } = 4 << 20;

    /// <summary>Bytes of a source, the config's own and those that it reads or builds.</summary>
    public int SourceBytes { get; init; } = 4 << 20;

    /// <summary>Files opened.</summary>
    public int Files { get; init; } = 1000;

    /// <summary>Bytes read from files.</summary>
    public long FileBytes { get; init; } = 64L << 20;
}
