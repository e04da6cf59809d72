namespace XenConfig.Python.Runtime;

/// <summary>The methods and the constructor of <c>unicode</c>.</summary>
internal static class UnicodeType
{
    public static IReadOnlyList<NativeMember> Members { get; } = [];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "unicode() is not supported yet");
}
