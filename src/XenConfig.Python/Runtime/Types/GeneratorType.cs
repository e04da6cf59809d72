namespace XenConfig.Python.Runtime;

/// <summary>The methods of generators.</summary>
internal static class GeneratorType
{
    public static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. IteratorType.Members,
        Native.Method<PyGenerator>("send", Arity.One, static (py, self, value) => self.Send(py, value)),
        Native.Method<PyGenerator>("throw", Arity.Between(1, 3), Throw),
        Native.Method<PyGenerator>("close", static (py, self) =>
        {
            self.Close(py);
            return PyNone.Instance;
        }),
        Native.Property<PyGenerator>("__name__", static (_, self) => new PyStr(self.Frame.Code.Name)),
        Native.Field<PyGenerator>("gi_code", static (_, self) => self.Frame.Code.Object),
        Native.Field<PyGenerator>("gi_frame", static (_, self) => self.IsFinished ? PyNone.Instance : self.Frame.Object),
        Native.Field<PyGenerator>("gi_running", static (_, self) => PyInt.Of(self.IsRunning ? 1 : 0)),
    ];

    private static PyObject Throw(Interpreter py, PyGenerator self, PyObject type, PyObject? value, PyObject? traceback)
    {
        if (traceback is not (null or PyNone or PyTraceback))
        {
            throw Raise.TypeError("throw() third argument must be a traceback object");
        }

        if (type is not (PyClass or PyInstance or PyException) && !(type is PyType exceptionType && exceptionType.IsSubtypeOf(ExceptionTypes.BaseException)))
        {
            throw Raise.TypeError($"exceptions must be classes, or instances, not {type.Type.Name}");
        }

        var exception = ExceptionFactory.Make(py, type, value);
        return self.Throw(py, traceback is PyTraceback given ? new PythonException(exception.Value, given.Entries) : exception);
    }
}
