namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>str</c>.</summary>
internal static class StrType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "str() is not supported yet");
}
