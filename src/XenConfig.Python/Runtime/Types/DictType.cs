namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>dict</c>.</summary>
internal static class DictType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "dict() is not supported yet");
}
