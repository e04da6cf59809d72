using System.Globalization;
using XenConfig.Python.Runtime.Text;

namespace XenConfig.Python.Runtime.Codecs;

/// <summary>The exceptions of codecs, with the five arguments that CPython gives them.</summary>
internal static class UnicodeErrors
{
    /// <summary>A UnicodeDecodeError for the bytes from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static PythonException Decode(string codec, string bytes, int start, int end, string reason) => Raise.Exception(
        ExceptionTypes.UnicodeDecodeError, new PyStr(codec), new PyStr(bytes), PyInt.Of(start), PyInt.Of(end), new PyStr(reason));

    /// <summary>A UnicodeEncodeError for the UTF-16 units from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static PythonException Encode(string codec, string text, int start, int end, string reason) => Raise.Exception(
        ExceptionTypes.UnicodeEncodeError,
        new PyStr(codec),
        new PyUnicode(text),
        PyInt.Of(CodePoints.Count(text.AsSpan(0, start))),
        PyInt.Of(CodePoints.Count(text.AsSpan(0, end))),
        new PyStr(reason));

    /// <summary>What <c>str()</c> gives of such an exception, of its attributes as they are now.</summary>
    public static string? Describe(Interpreter py, PyException exception)
    {
        if (exception.Fields is not [var codec, { } source, PyInt start, PyInt end, { } reason])
        {
            return "";
        }

        var isTranslation = exception.Type.IsSubtypeOf(ExceptionTypes.UnicodeTranslateError);
        var (verb, noun) = isTranslation ? ("translate", "character") : source is PyUnicode ? ("encode", "character") : ("decode", "byte");
        var single = end.Value == start.Value + 1 && start.Value >= 0 && start.Value < source.Length(py);
        var place = single ? $"{start.Value}" : $"{start.Value}-{end.Value - 1}";
        var what = single ? $"{noun} {Show(source, start.Value)}" : $"{noun}s";
        var who = isTranslation ? "can't" : $"'{Protocol.Str(py, codec!)}' codec can't";
        return $"{who} {verb} {what} in position {place}: {Protocol.Str(py, reason)}";
    }

    private static string Show(PyObject source, long index)
    {
        if (source is PyStr bytes)
        {
            return string.Create(CultureInfo.InvariantCulture, $"0x{(int)bytes.Value[(int)index]:x2}");
        }

        var text = ((PyUnicode)source).Value;
        var offset = CodePoints.OffsetOf(text, index);
        var code = CodePoints.Of(text[offset..Math.Min(offset + 2, text.Length)]).First();
        return string.Create(CultureInfo.InvariantCulture, $"u'{EncodingErrors.Escape(code)}'");
    }
}
