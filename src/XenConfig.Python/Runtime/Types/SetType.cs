namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>set</c>.</summary>
internal static class SetType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "set() is not supported yet");
}
