namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>complex</c>.</summary>
internal static class ComplexType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "complex() is not supported yet");
}
