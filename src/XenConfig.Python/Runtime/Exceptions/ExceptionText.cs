namespace XenConfig.Python.Runtime;

/// <summary>What <c>str()</c> gives of an exception.</summary>
internal static class ExceptionText
{
    public static string Str(Interpreter py, PyException exception)
    {
        var arguments = exception.Arguments;
        if (ExceptionFields.Str(py, exception) is { } own)
        {
            return own;
        }

        return arguments.Length switch
        {
            0 => "",
            1 when exception.Type.IsSubtypeOf(ExceptionTypes.KeyError) => Protocol.Repr(py, arguments[0]),
            1 => Protocol.Str(py, arguments[0]),
            _ => Protocol.Repr(py, new PyTuple(arguments)),
        };
    }

    /// <summary>The last line of a traceback: <c>ValueError: …</c>.</summary>
    public static string Describe(Interpreter py, PyObject exception)
    {
        var name = exception switch
        {
            PyInstance instance => instance.Class.Name,
            _ when exception.Type.Module is "exceptions" or "__main__" => exception.Type.Name,
            _ => exception.Type.QualifiedName,
        };
        if (exception.Type.IsSubtypeOf(ExceptionTypes.SyntaxError) && exception is PyException { Fields: [var message, ..] })
        {
            // The place is told on lines of its own.
            return $"{name}: {Protocol.Str(py, message ?? PyNone.Instance)}";
        }

        var text = TextOf(py, exception);
        return text.Length == 0 ? name : $"{name}: {text}";
    }

    /// <summary>Its <c>str()</c>, else its <c>unicode()</c>; CPython's traceback module says so where both fail.</summary>
    private static string TextOf(Interpreter py, PyObject exception)
    {
        try
        {
            return Formatting.Conversions.Str(py, exception) switch
            {
                PyStr text => text.Value,
                var unicode => Codecs.EncodingErrors.BackslashReplaced(((PyUnicode)unicode).Value),
            };
        }
        catch (PythonException)
        {
            return UnicodeOf(py, exception);
        }
    }

    /// <summary>Its <c>unicode()</c> in ASCII.</summary>
    private static string UnicodeOf(Interpreter py, PyObject exception)
    {
        try
        {
            return Codecs.EncodingErrors.BackslashReplaced(Formatting.ValueFormat.ToUnicode(py, exception).Value);
        }
        catch (PythonException)
        {
            return $"<unprintable {(exception is PyInstance ? "instance" : exception.Type.Name)} object>";
        }
    }
}
