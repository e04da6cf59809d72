namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>long</c>.</summary>
internal static class LongType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "long() is not supported yet");
}
