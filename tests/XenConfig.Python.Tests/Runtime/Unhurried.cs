using XenConfig.Python.Runtime;

namespace XenConfig.Python.Tests.Runtime;

/// <summary>Limits for programs that must come to their end however busy the machine is; the bound on time has tests of its own.</summary>
internal static class Unhurried
{
    public static readonly EvaluationLimits Limits = new() { Time = TimeSpan.FromMinutes(1) };

    public static readonly InterpreterOptions Options = new() { Limits = Limits };
}
