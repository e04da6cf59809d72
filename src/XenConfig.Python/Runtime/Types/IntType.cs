namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>int</c>.</summary>
internal static class IntType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "int() is not supported yet");
}
