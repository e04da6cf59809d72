namespace XenConfig.Python.Runtime.Modules;

/// <summary>Arguments of modules that are texts: paths, names, commands.</summary>
internal static class PathArguments
{
    /// <summary>The bytes of a path; a <c>unicode</c> goes by UTF-8.</summary>
    public static string Path(PyObject value) => value switch
    {
        PyStr text => text.Value,
        PyUnicode text => Codecs.Utf8Codec.Encode(text.Value),
        _ => throw Raise.TypeError($"coercing to Unicode: need string or buffer, {value.Type.Name} found"),
    };

    /// <summary>The text of an argument that must be a string, in the words of CPython's argument parser.</summary>
    public static string Text(string function, int position, PyObject value) => value switch
    {
        PyStr text => text.Value,
        PyUnicode text => Codecs.AsciiCodec.Encode(text.Value),
        _ => throw Raise.TypeError($"{function}() argument {position} must be string, not {value.Type.Name}"),
    };

    /// <summary>The stop for something that the sandbox does not do.</summary>
    public static EvaluationStoppedException Refused(string call, string reason) =>
        new(EvaluationProblemKind.Refused, $"{call} is refused: {reason}");
}
