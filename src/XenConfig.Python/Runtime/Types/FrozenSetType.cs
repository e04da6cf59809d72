namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>frozenset</c>.</summary>
internal static class FrozenSetType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "frozenset() is not supported yet");
}
