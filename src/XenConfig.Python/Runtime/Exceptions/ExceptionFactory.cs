namespace XenConfig.Python.Runtime;

/// <summary>The forms of <c>raise</c> and <c>except</c> in Python 2.</summary>
internal static class ExceptionFactory
{
    /// <summary>What <c>raise type, value</c> raises.</summary>
    public static PythonException Make(Interpreter py, PyObject type, PyObject? value)
    {
        while (type is PyTuple { Items.Length: > 0 } tuple)
        {
            type = tuple.Items[0];
        }

        switch (type)
        {
            case PyType builtin when builtin.IsSubtypeOf(ExceptionTypes.BaseException):
                var isInstance = value is not null && value.Type.IsSubtypeOf(builtin);
                var made = isInstance ? value! : Instantiate(py, builtin, value);
                return made.Type.IsSubtypeOf(ExceptionTypes.BaseException)
                    ? new PythonException(made)
                    : throw Raise.TypeError($"calling {Protocol.Repr(py, type)} should have returned an instance of BaseException, not {made.Type.Name}");
            case PyClass old:
                return new PythonException(
                    value is PyInstance instance && instance.Class.DerivesFrom(old) ? instance : Instantiate(py, old, value));
            case PyException or PyInstance:
                return value is null or PyNone
                    ? new PythonException(type)
                    : throw Raise.TypeError("instance exception may not have a separate value");
            default:
                throw Raise.TypeError($"exceptions must be old-style classes or derived from BaseException, not {type.Type.Name}");
        }
    }

    /// <summary>Whether an <c>except</c> clause's type catches an exception.</summary>
    public static bool Matches(Interpreter py, PyObject exception, PyObject type) => type switch
    {
        PyTuple types => Recursion.Nest(py, types, (py, types) => Array.Exists(types.Items, candidate => Matches(py, exception, candidate))),
        PyType builtin => exception.Type.IsSubtypeOf(builtin),
        PyClass old => exception is PyInstance instance ? instance.Class.DerivesFrom(old) : exception.Type.IsSubtypeOf(old.AsBase),
        _ => false,
    };

    private static PyObject Instantiate(Interpreter py, PyObject type, PyObject? value) => value switch
    {
        null or PyNone => type.Call(py),
        PyTuple arguments => type.Call(py, new Arguments(arguments.Items)),
        _ => type.Call(py, value),
    };
}
