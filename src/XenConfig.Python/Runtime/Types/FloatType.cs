namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>float</c>.</summary>
internal static class FloatType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "float() is not supported yet");
}
