namespace XenConfig.Python.Runtime;

/// <summary>The attributes that some exception classes make of their arguments, and their <c>str()</c>.</summary>
internal static class ExceptionFields
{
    private const int UnicodeArguments = 5;
    private const int PlaceItems = 4;

    // Where each attribute is in PyException.Fields.
    private const int Errno = 0;
    private const int StrError = 1;
    private const int FileName = 2;
    private const int Message = 0;
    private const int SourceFile = 1;
    private const int Line = 2;

    /// <summary>The attributes of <c>EnvironmentError</c>.</summary>
    public static IReadOnlyList<NativeMember> Environment { get; } = [Field("errno", Errno), Field("strerror", StrError), Field("filename", FileName)];

    /// <summary>The attributes of <c>SyntaxError</c>.</summary>
    public static IReadOnlyList<NativeMember> Syntax { get; } =
    [
        Field("msg", Message), Field("filename", SourceFile), Field("lineno", Line), Field("offset", 3), Field("text", 4), Field("print_file_and_line", 5),
    ];

    /// <summary>The attributes of <c>SystemExit</c>.</summary>
    public static IReadOnlyList<NativeMember> Exit { get; } = [Field("code", 0)];

    /// <summary>The attributes of the three Unicode errors.</summary>
    public static IReadOnlyList<NativeMember> Unicode() =>
        [Field("encoding", 0), Field("object", 1), Field("start", 2), Field("end", 3), Field("reason", 4)];

    /// <summary>How many such attributes exceptions of a class have.</summary>
    public static int CountOf(PyType type)
    {
        for (var known = type; known is not null; known = known.BaseType)
        {
            if (known.FieldCount > 0)
            {
                return known.FieldCount;
            }
        }

        return 0;
    }

    /// <summary>Sets the attributes from the arguments of a call of the class.</summary>
    public static void Initialize(PyException exception)
    {
        if (exception.Fields.Length == 0)
        {
            return;
        }

        var arguments = exception.Arguments;
        if (exception.Type.IsSubtypeOf(ExceptionTypes.EnvironmentError))
        {
            if (arguments.Length is 2 or 3)
            {
                arguments.CopyTo(exception.Fields, 0);
                exception.Arguments = [arguments[0], arguments[1]];
            }
        }
        else if (exception.Type.IsSubtypeOf(ExceptionTypes.SystemExit))
        {
            exception.Fields[0] = arguments.Length switch { 0 => null, 1 => arguments[0], _ => new PyTuple(arguments) };
        }
        else if (exception.Type.IsSubtypeOf(ExceptionTypes.SyntaxError))
        {
            InitializeSyntax(exception, arguments);
        }
        else
        {
            InitializeUnicode(exception, arguments);
        }
    }

    /// <summary>What <c>str()</c> gives; null where it is what other exceptions give.</summary>
    public static string? Str(Interpreter py, PyException exception)
    {
        var fields = exception.Fields;
        if (fields.Length == 0 || exception.Type.IsSubtypeOf(ExceptionTypes.SystemExit))
        {
            return null;
        }

        if (exception.Type.IsSubtypeOf(ExceptionTypes.EnvironmentError))
        {
            return fields[FileName] is { } file
                ? $"[Errno {Text(py, fields[Errno])}] {Text(py, fields[StrError])}: {Protocol.Repr(py, file)}"
                : fields[Errno] is not null && fields[StrError] is not null ? $"[Errno {Text(py, fields[Errno])}] {Text(py, fields[StrError])}" : null;
        }

        return exception.Type.IsSubtypeOf(ExceptionTypes.SyntaxError) ? SyntaxText(py, fields) : Codecs.UnicodeErrors.Describe(py, exception);
    }

    private static string Text(Interpreter py, PyObject? value) => Protocol.Str(py, value ?? PyNone.Instance);

    private static string SyntaxText(Interpreter py, PyObject?[] fields)
    {
        var message = Text(py, fields[Message]);
        var file = fields[SourceFile] is PyStr path ? path.Value[(path.Value.LastIndexOf('/') + 1)..] : null;
        var line = fields[Line] is PyInt number ? $"line {number.Value}" : null;
        return (file, line) switch
        {
            (null, null) => message,
            (null, _) => $"{message} ({line})",
            (_, null) => $"{message} ({file})",
            _ => $"{message} ({file}, {line})",
        };
    }

    private static void InitializeSyntax(PyException exception, PyObject[] arguments)
    {
        if (arguments.Length >= 1)
        {
            exception.Fields[Message] = arguments[0];
        }

        if (arguments.Length != 2)
        {
            return;
        }

        var place = arguments[1] switch
        {
            PyTuple tuple => tuple.Items,
            PyList list => [.. list.Items],
            PyStr text => [.. text.Value.Select(PyStr.OfCharacter)],
            var other => throw Raise.TypeError($"'{other.Type.Name}' object is not iterable"),
        };
        if (place.Length != PlaceItems)
        {
            throw Raise.IndexError("tuple index out of range");
        }

        place.CopyTo(exception.Fields, SourceFile);
    }

    private static void InitializeUnicode(PyException exception, PyObject[] arguments)
    {
        var isTranslation = exception.Type.IsSubtypeOf(ExceptionTypes.UnicodeTranslateError);
        var expected = isTranslation ? UnicodeArguments - 1 : UnicodeArguments;
        if (arguments.Length != expected)
        {
            throw Raise.TypeError($"function takes exactly {expected} arguments ({arguments.Length} given)");
        }

        PyType[] types = [BuiltinTypes.Str, exception.Type.IsSubtypeOf(ExceptionTypes.UnicodeDecodeError) ? BuiltinTypes.Str : BuiltinTypes.Unicode, BuiltinTypes.Int, BuiltinTypes.Int, BuiltinTypes.Str];
        var first = isTranslation ? 1 : 0;
        for (var i = first; i < types.Length; i++)
        {
            var argument = arguments[i - first];
            if (!argument.Type.IsSubtypeOf(types[i]))
            {
                throw types[i] == BuiltinTypes.Int
                    ? Raise.TypeError("an integer is required")
                    : Raise.TypeError($"argument {i - first + 1} must be {types[i].Name}, not {argument.Type.Name}");
            }

            exception.Fields[i] = argument;
        }
    }

    private static NativeMember Field(string name, int index) =>
        Native.Field<PyException>(name, (_, self) => self.Fields[index] ?? PyNone.Instance, (_, self, value) => self.Fields[index] = value);
}
