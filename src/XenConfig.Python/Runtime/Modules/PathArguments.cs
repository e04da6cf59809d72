namespace XenConfig.Python.Runtime.Modules;

/// <summary>Arguments of modules that are texts: paths, names, commands.</summary>
internal static class PathArguments
{
    /// <summary>The bytes of a path; a <c>unicode</c> goes by ASCII, the file system's encoding in the C locale.</summary>
    public static string Path(PyObject value) => value switch
    {
        PyStr text => text.Value,
        PyUnicode text => Codecs.AsciiCodec.Encode(text.Value),
        _ => throw Raise.TypeError($"coercing to Unicode: need string or buffer, {value.Type.Name} found"),
    };

    /// <summary>The bytes of a path that Linux is asked about, which ends texts at a NUL.</summary>
    /// <param name="function">The function that asks, as CPython's error names it.</param>
    /// <param name="value">The path.</param>
    public static string Path(string function, PyObject value)
    {
        var path = Path(value);
        return path.Contains('\0')
            ? throw Raise.TypeError($"{function}() argument 1 must be encoded string without null bytes, not {value.Type.Name}")
            : path;
    }

    /// <summary>A name from the file system as the kind of the path that was asked with: <c>str</c> where a <c>unicode</c> cannot hold it.</summary>
    public static PyObject Name(PyObject path, string name) =>
        path is PyUnicode && System.Text.Ascii.IsValid(name) ? new PyUnicode(name) : new PyStr(name);

    /// <summary>The text of an argument that must be a string, in the words of CPython's argument parser.</summary>
    public static string Text(string function, int position, PyObject value) => value switch
    {
        PyStr text => text.Value,
        PyUnicode text => Codecs.AsciiCodec.Encode(text.Value),
        _ => throw Raise.TypeError($"{function}() argument {position} must be string, not {Arity.NameOf(value)}"),
    };

    /// <summary>The bytes of an argument that must have some, in the same words.</summary>
    public static string Buffer(string function, int position, PyObject value) => value is PyUnicode unicode
        ? Codecs.AsciiCodec.Encode(unicode.Value)
        : Bytes.Of(value) ?? throw Raise.TypeError($"{function}() argument {position} must be string or buffer, not {Arity.NameOf(value)}");

    /// <summary>The stop for something that the sandbox does not do.</summary>
    public static EvaluationStoppedException Refused(string call, string reason) =>
        new(EvaluationProblemKind.Refused, $"{call} is refused: {reason}");
}
