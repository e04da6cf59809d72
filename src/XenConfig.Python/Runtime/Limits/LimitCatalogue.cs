using System.Globalization;

namespace XenConfig.Python.Runtime;

/// <summary>A limit of <see cref="EvaluationLimits"/>, for people.</summary>
/// <param name="Name">The name of its property.</param>
/// <param name="Default">Its default, with the unit.</param>
/// <param name="Counts">What it counts.</param>
/// <param name="Enforced">Where it is enforced.</param>
/// <param name="Attack">A program that breaks it, among the attacks of the tests.</param>
public sealed record LimitDescription(string Name, string Default, string Counts, string Enforced, string Attack);

/// <summary>All limits, as docs/sandbox.md lists them.</summary>
public static class LimitCatalogue
{
    private static readonly EvaluationLimits Defaults = new();

    /// <summary>The limits, in the order in which a config is likely to meet them.</summary>
    public static IReadOnlyList<LimitDescription> All { get; } =
    [
        new(nameof(EvaluationLimits.Steps), Number(Defaults.Steps), "loop iterations, calls, and work inside builtins in proportion to its size", "`Budget.Step`, `Budget.Steps`", "time/endless-loop"),
        new(nameof(EvaluationLimits.Time), $"{Defaults.Time.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s", "wall time from the first look at the clock on", "`Budget.Look`, called at least every 20 ms by `LookTimer`; a regular expression by its own timeout", "time/regex-nested-repeats"),
        new(nameof(EvaluationLimits.AllocatedBytes), Bytes(Defaults.AllocatedBytes), "bytes allocated in all, whether still in use or not", "`Budget.Look`, and `Budget.Reserve` before a table grows", "memory/kept-strings"),
        new(nameof(EvaluationLimits.CallDepth), Number(Defaults.CallDepth), "calls inside each other; RuntimeError, as in CPython", "`Calls`, `Recursion.Call`", "depth/lambda-recursion"),
        new(nameof(EvaluationLimits.Nesting), Number(Defaults.Nesting), "values inside each other while they are hashed or looked through, iterators over iterators, every 32 expressions inside each other as 8", "`Recursion.Nest`, `TallNode`", "depth/hash-of-nested-tuples"),
        new(nameof(EvaluationLimits.IntegerBits), Number(Defaults.IntegerBits), "bits of an integer", "`Budget.CheckIntegerBits`, before it is computed", "time/power"),
        new(nameof(EvaluationLimits.StringLength), Bytes(Defaults.StringLength), "bytes of a `str`, characters of a `unicode`", "`Budget.CheckString`, before it is made", "memory/string-times"),
        new(nameof(EvaluationLimits.ItemCount), Number(Defaults.ItemCount), "items of a list, tuple, dict or set", "`Budget.CheckItems`, before it is made", "memory/range"),
        new(nameof(EvaluationLimits.OutputBytes), Bytes(Defaults.OutputBytes), "bytes that the config prints", "`OutputBuffer`", "memory/output"),
        new(nameof(EvaluationLimits.SourceBytes), Bytes(Defaults.SourceBytes), "bytes of a source: the config's own, and what is compiled by `exec`, `eval`, `execfile`, `import`", "`ConfigLoader.Load`, `DynamicCode.Compile`", "time/parsing-long-sources"),
        new(nameof(EvaluationLimits.Files), Number(Defaults.Files), "files opened", "`FileBox.Read`", "files/many-files"),
        new(nameof(EvaluationLimits.FileBytes), Bytes(Defaults.FileBytes), "bytes of the files that are opened", "`FileBox.Read`, before a byte is read", "files/big-file"),
    ];

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static string Bytes(long value) => $"{value >> 20} MiB";
}
