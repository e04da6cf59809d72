namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>list</c>.</summary>
internal static class ListType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "list() is not supported yet");
}
