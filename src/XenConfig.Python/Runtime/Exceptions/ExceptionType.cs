using XenConfig.Python.Runtime.Formatting;

namespace XenConfig.Python.Runtime;

/// <summary>The members of <c>BaseException</c>, and what a call of an exception class makes.</summary>
internal static class ExceptionType
{
    private static readonly PyStr MessageName = PyStr.MakeShared("message");

    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.DeletableProperty<PyException>("args", static (_, self) => new PyTuple(self.Arguments), SetArguments),
        Native.DeletableProperty<PyException>("message", Message, SetMessage),
        Native.DeletableProperty<PyException>("__dict__", static (py, self) => self.GetAttributes(py), SetDictionary),
        Native.VariadicSlot<PyException>("__init__", Initialize),
        Native.Slot<PyException>("__str__", static (py, self) => new PyStr(self.Str(py))),
        Native.Method<PyException>("__unicode__", Unicode),
        Native.Slot<PyException>("__repr__", static (py, self) => new PyStr(self.Repr(py))),
        Native.Slot<PyException>("__getitem__", static (py, self, index) => self.GetItem(py, index)),
        Native.Slot<PyException>("__getslice__", static (py, self, start, stop) => self.GetItem(py, new PySlice(start, stop, PyNone.Instance))),
    ];

    public static PyObject New(Interpreter py, PyType type, Arguments arguments) => Create(py, type, arguments);

    /// <summary>Makes an exception as a call of its class does.</summary>
    public static PyException Create(Interpreter py, PyType type, Arguments arguments)
    {
        var user = type as PyUserType;
        var exception = user is null ? new PyException(type, arguments.Positional.ToArray()) : new UserException(user, arguments.Positional.ToArray());
        if (user?.FindSpecial(Names.Init) is null)
        {
            Initialize(py, exception, arguments);
        }

        return exception;
    }

    private static PyNone Initialize(Interpreter py, PyException self, Arguments arguments)
    {
        if (arguments.HasKeywords)
        {
            throw Raise.TypeError($"{self.Type.QualifiedName} does not take keyword arguments");
        }

        self.Arguments = arguments.Positional.ToArray();
        self.Message = self.Arguments.Length == 1 ? self.Arguments[0] : PyStr.Empty;
        ExceptionFields.Initialize(self);
        return PyNone.Instance;
    }

    private static void SetArguments(Interpreter py, PyException self, PyObject? value) =>
        self.Arguments = [.. Protocol.ToList(py, value ?? throw Raise.TypeError("args may not be deleted"))];

    /// <summary>What was assigned to it, else what the arguments made it.</summary>
    private static PyObject Message(Interpreter py, PyException self) =>
        self.Attributes?.Get(MessageName) ?? self.Message ?? throw Raise.AttributeError("message attribute was deleted");

    private static void SetMessage(Interpreter py, PyException self, PyObject? value)
    {
        if (value is not null)
        {
            self.GetAttributes(py).Set(MessageName, value);
            return;
        }

        self.Attributes?.Remove(MessageName);
        self.Message = null;
    }

    private static void SetDictionary(Interpreter py, PyException self, PyObject? value) => self.SetAttributes(value switch
    {
        PyDict dict => dict,
        null => throw Raise.TypeError("__dict__ may not be deleted"),
        _ => throw Raise.TypeError("__dict__ must be a dictionary"),
    });

    /// <summary>A <c>__str__</c> of the class's own decides; else the arguments do.</summary>
    private static PyObject Unicode(Interpreter py, PyException self)
    {
        if (Protocol.Special(py, self, Names.Str) is not null || ExceptionFields.Str(py, self) is not null)
        {
            return ValueFormat.ToUnicode(py, Conversions.Str(py, self));
        }

        return self.Arguments.Length switch
        {
            0 => new PyUnicode(""),
            1 => ValueFormat.ToUnicode(py, self.Arguments[0]),
            _ => ValueFormat.ToUnicode(py, new PyTuple(self.Arguments)),
        };
    }
}
