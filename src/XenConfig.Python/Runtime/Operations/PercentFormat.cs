namespace XenConfig.Python.Runtime;

/// <summary>The <c>%</c> of <c>str</c> and <c>unicode</c>.</summary>
internal static class PercentFormat
{
    /// <summary>Formats; the result is <c>unicode</c> where the format or a value is.</summary>
    public static PyObject Format(Interpreter py, PyTracedObject format, PyObject values) =>
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, "% formatting is not supported yet.");
}
