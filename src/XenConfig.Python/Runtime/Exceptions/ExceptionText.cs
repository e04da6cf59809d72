using XenConfig.Python.Runtime.Codecs;

namespace XenConfig.Python.Runtime;

/// <summary>What <c>str()</c> gives of an exception.</summary>
internal static class ExceptionText
{
    public static string Str(Interpreter py, PyException exception)
    {
        var arguments = exception.Arguments;
        if (exception.Type.IsSubtypeOf(ExceptionTypes.EnvironmentError) && arguments.Length == 2)
        {
            var file = exception.Attributes?.Get("filename");
            var text = $"[Errno {Protocol.Str(py, arguments[0])}] {Protocol.Str(py, arguments[1])}";
            return file is null or PyNone ? text : $"{text}: {Protocol.Repr(py, file)}";
        }

        if (exception.Type.IsSubtypeOf(ExceptionTypes.SyntaxError))
        {
            return OfSyntaxError(py, exception);
        }

        if (exception.Type.IsSubtypeOf(ExceptionTypes.UnicodeError) && UnicodeErrors.Describe(arguments) is { } description)
        {
            return description;
        }

        return arguments.Length switch
        {
            0 => "",
            1 when exception.Type.IsSubtypeOf(ExceptionTypes.KeyError) => Protocol.Repr(py, arguments[0]),
            1 => Protocol.Str(py, arguments[0]),
            _ => Protocol.Repr(py, new PyTuple(arguments)),
        };
    }

    /// <summary>The message, and the place where it is known: <c>invalid syntax (config, line 3)</c>.</summary>
    private static string OfSyntaxError(Interpreter py, PyException exception)
    {
        var message = Protocol.Str(py, exception.Attributes?.Get("msg") ?? PyNone.Instance);
        var file = exception.Attributes?.Get("filename") is PyStr path ? path.Value[(path.Value.LastIndexOf('/') + 1)..] : null;
        return (file, exception.Attributes?.Get("lineno")) switch
        {
            ({ } name, PyInt line) => $"{message} ({name}, line {line.Value})",
            ({ } name, _) => $"{message} ({name})",
            (null, PyInt line) => $"{message} (line {line.Value})",
            _ => message,
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
        // The traceback shows the place of a syntax error on lines of its own.
        var text = exception is PyException error && exception.Type.IsSubtypeOf(ExceptionTypes.SyntaxError) && exception.Type is not PyUserType
            ? Protocol.Str(py, error.Attributes?.Get("msg") ?? PyNone.Instance)
            : Protocol.Str(py, exception);
        return text.Length == 0 ? name : $"{name}: {text}";
    }
}
