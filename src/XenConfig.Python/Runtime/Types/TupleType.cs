namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>tuple</c>.</summary>
internal static class TupleType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "tuple() is not supported yet");
}
