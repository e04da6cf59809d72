namespace XenConfig.Python.Runtime;

/// <summary>The members of <c>BaseException</c>, and what the classes with attributes of their own set from their arguments.</summary>
internal static class ExceptionType
{
    private static readonly PyStr Errno = PyStr.MakeShared("errno");
    private static readonly PyStr StrError = PyStr.MakeShared("strerror");
    private static readonly PyStr FileName = PyStr.MakeShared("filename");
    private static readonly PyStr Message = PyStr.MakeShared("msg");
    private static readonly PyStr PrintFileAndLine = PyStr.MakeShared("print_file_and_line");
    private static readonly PyStr Code = PyStr.MakeShared("code");

    private static readonly PyStr[] PlaceParts = [FileName, PyStr.MakeShared("lineno"), PyStr.MakeShared("offset"), PyStr.MakeShared("text")];

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Property<PyException>("args", static (_, self) => new PyTuple(self.Arguments), SetArguments),
        Native.Property<PyException>("message", static (_, self) => self.Message),
        Native.Property<PyException>("__dict__", static (py, self) => self.GetAttributes(py)),
        Native.VariadicSlot<PyException>("__init__", Initialize),
        Native.Slot<PyException>("__str__", static (py, self) => new PyStr(self.Str(py))),
        Native.Slot<PyException>("__repr__", static (py, self) => new PyStr(self.Repr(py))),
        Native.Slot<PyException>("__getitem__", static (py, self, index) => Protocol.GetItem(py, new PyTuple(self.Arguments), index)),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) => Create(py, type, arguments);

    /// <summary>Makes an exception as a call of its class does.</summary>
    public static PyException Create(Interpreter py, PyType type, Arguments arguments)
    {
        var exception = new PyException(type, arguments.Positional.ToArray());
        if (type is not PyUserType)
        {
            Initialize(py, exception, arguments);
        }

        return exception;
    }

    private static PyNone Initialize(Interpreter py, PyException self, Arguments arguments)
    {
        if (arguments.HasKeywords)
        {
            throw Raise.TypeError($"{self.Type.Name} does not take keyword arguments");
        }

        self.Arguments = arguments.Positional.ToArray();
        if (self.Type.IsSubtypeOf(ExceptionTypes.EnvironmentError))
        {
            var isPair = arguments.Count is 2 or 3;
            var attributes = self.GetAttributes(py);
            attributes.Set(Errno, isPair ? arguments[0] : PyNone.Instance);
            attributes.Set(StrError, isPair ? arguments[1] : PyNone.Instance);
            attributes.Set(FileName, arguments.Count == 3 ? arguments[2] : PyNone.Instance);
            if (arguments.Count == 3)
            {
                self.Arguments = [arguments[0], arguments[1]];
            }
        }
        else if (self.Type.IsSubtypeOf(ExceptionTypes.SyntaxError))
        {
            SetPlace(py, self.GetAttributes(py), arguments);
        }
        else if (self.Type.IsSubtypeOf(ExceptionTypes.SystemExit))
        {
            self.GetAttributes(py).Set(Code, arguments.Count switch
            {
                0 => PyNone.Instance,
                1 => arguments[0],
                _ => new PyTuple(self.Arguments),
            });
        }

        return PyNone.Instance;
    }

    /// <summary>The attributes of a <c>SyntaxError</c>: its message, and the place that its second argument tells.</summary>
    private static void SetPlace(Interpreter py, PyDict attributes, Arguments arguments)
    {
        attributes.Set(Message, arguments.At(0) ?? PyNone.Instance);
        var place = arguments.Count == 2 ? Protocol.ToList(py, arguments[1]) : [];
        if (arguments.Count == 2 && place.Count != PlaceParts.Length)
        {
            throw Raise.IndexError("tuple index out of range");
        }

        for (var i = 0; i < PlaceParts.Length; i++)
        {
            attributes.Set(PlaceParts[i], place.Count > 0 ? place[i] : PyNone.Instance);
        }

        attributes.Set(PrintFileAndLine, PyNone.Instance);
    }

    private static void SetArguments(Interpreter py, PyException self, PyObject value) =>
        self.Arguments = [.. Protocol.ToList(py, value)];
}
