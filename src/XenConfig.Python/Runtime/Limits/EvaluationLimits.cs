namespace XenConfig.Python.Runtime;

/// <summary>
/// What an evaluation may spend. Exceeding a limit ends it with a problem of kind <see cref="EvaluationProblemKind.LimitExceeded"/>.
/// </summary>
/// <remarks>
/// A config takes some thousands of steps and some milliseconds. The defaults leave it a thousand times that, and still end a loop without
/// an end within a second: the steps after some tenths of a second, the same ones on every machine, so that the answer does not depend on
/// how busy it is; the time ends whatever costs more than its steps say.
/// </remarks>
public sealed record EvaluationLimits
{
    /// <summary>The limits that hold when none are given.</summary>
    internal static EvaluationLimits Default { get; } = new();

    /// <summary>Loop iterations and calls, and work inside builtins in proportion to its size.</summary>
    public long Steps { get; init; } = 2_000_000;

    /// <summary>
    /// Wall time, counted from the first look at the clock: after a few thousand steps, or at the first long operation of a builtin. A program
    /// that ends before is never too slow, however busy the machine.
    /// </summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How deep calls may nest; CPython's own limit is 1000 too, and raises the same RuntimeError.</summary>
    public int CallDepth { get; init; } = 1000;

    /// <summary>How deep values may nest while they are shown, compared or hashed, and code while it is evaluated.</summary>
    public int Nesting { get; init; } = 20_000;

    /// <summary>Bytes allocated in all, whether still in use or not.</summary>
    public long AllocatedBytes { get; init; } = 1L << 30;

    /// <summary>Bytes of a <c>str</c>, characters of a <c>unicode</c>.</summary>
    public int StringLength { get; init; } = 16 << 20;

    /// <summary>Items of a list, tuple, dict or set.</summary>
    public int ItemCount { get; init; } = 1 << 20;

    /// <summary>Bits of a <c>long</c>.</summary>
    public int IntegerBits { get; init; } = 1 << 18;

    /// <summary>Bytes printed.</summary>
    public int OutputBytes { get; init; } = 4 << 20;

    /// <summary>Bytes of a source, the config's own and those that it reads or builds.</summary>
    public int SourceBytes { get; init; } = 2 << 20;

    /// <summary>Files opened.</summary>
    public int Files { get; init; } = 1000;

    /// <summary>Bytes read from files.</summary>
    public long FileBytes { get; init; } = 64L << 20;
}
