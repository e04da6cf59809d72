namespace XenConfig.Python.Runtime;

/// <summary>Python exceptions to throw, one method a class that natives raise: <c>throw Raise.TypeError("…")</c>.</summary>
internal static class Raise
{
    public static PythonException TypeError(string message) => Exception(ExceptionTypes.TypeError, message);

    public static PythonException ValueError(string message) => Exception(ExceptionTypes.ValueError, message);

    public static PythonException IndexError(string message) => Exception(ExceptionTypes.IndexError, message);

    public static PythonException AttributeError(string message) => Exception(ExceptionTypes.AttributeError, message);

    public static PythonException NameError(string message) => Exception(ExceptionTypes.NameError, message);

    public static PythonException UnboundLocalError(string message) => Exception(ExceptionTypes.UnboundLocalError, message);

    public static PythonException RuntimeError(string message) => Exception(ExceptionTypes.RuntimeError, message);

    public static PythonException ImportError(string message) => Exception(ExceptionTypes.ImportError, message);

    public static PythonException OverflowError(string message) => Exception(ExceptionTypes.OverflowError, message);

    public static PythonException ZeroDivisionError(string message) => Exception(ExceptionTypes.ZeroDivisionError, message);

    public static PythonException MemoryError() => new(new PyException(ExceptionTypes.MemoryError));

    public static PythonException SystemError(string message) => Exception(ExceptionTypes.SystemError, message);

    public static PythonException LookupError(string message) => Exception(ExceptionTypes.LookupError, message);

    public static PythonException AssertionError(PyObject? message) =>
        new(message is null ? new PyException(ExceptionTypes.AssertionError) : new PyException(ExceptionTypes.AssertionError, message));

    public static PythonException KeyError(PyObject key) => new(new PyException(ExceptionTypes.KeyError, key));

    public static PythonException KeyError(string message) => Exception(ExceptionTypes.KeyError, message);

    public static PythonException StopIteration() => new(new PyException(ExceptionTypes.StopIteration));

    /// <summary>An <c>IOError</c>, <c>OSError</c> …, with its number, text and file.</summary>
    public static PythonException EnvironmentError(Interpreter py, PyType type, int number, string text, PyObject? file = null)
    {
        PyObject[] arguments = file is null ? [PyInt.Of(number), new PyStr(text)] : [PyInt.Of(number), new PyStr(text), file];
        return new PythonException(ExceptionType.Create(py, type, new Arguments(arguments)));
    }

    /// <summary>An exception of any class with one message.</summary>
    public static PythonException Exception(PyType type, string message) => Exception(type, new PyStr(message));

    /// <summary>An exception of any class with its arguments.</summary>
    public static PythonException Exception(PyType type, params PyObject[] arguments)
    {
        var exception = new PyException(type, arguments);
        ExceptionFields.Initialize(exception);
        return new PythonException(exception);
    }
}
