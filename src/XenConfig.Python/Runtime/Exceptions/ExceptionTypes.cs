namespace XenConfig.Python.Runtime;

/// <summary>Python 2.7's exception classes.</summary>
internal static class ExceptionTypes
{
    public static readonly PyType BaseException = PyType.CreateNative(
        "BaseException", static () => ExceptionType.Members, BuiltinTypes.Object, ExceptionType.New, "exceptions");

    public static readonly PyType SystemExit = Declare("SystemExit", BaseException, static () => ExceptionFields.Exit, 1);
    public static readonly PyType KeyboardInterrupt = Declare("KeyboardInterrupt", BaseException);
    public static readonly PyType GeneratorExit = Declare("GeneratorExit", BaseException);
    public static readonly PyType Exception = Declare("Exception", BaseException);
    public static readonly PyType StopIteration = Declare("StopIteration", Exception);
    public static readonly PyType StandardError = Declare("StandardError", Exception);
    public static readonly PyType BufferError = Declare("BufferError", StandardError);
    public static readonly PyType ArithmeticError = Declare("ArithmeticError", StandardError);
    public static readonly PyType FloatingPointError = Declare("FloatingPointError", ArithmeticError);
    public static readonly PyType OverflowError = Declare("OverflowError", ArithmeticError);
    public static readonly PyType ZeroDivisionError = Declare("ZeroDivisionError", ArithmeticError);
    public static readonly PyType AssertionError = Declare("AssertionError", StandardError);
    public static readonly PyType AttributeError = Declare("AttributeError", StandardError);
    public static readonly PyType EnvironmentError = Declare("EnvironmentError", StandardError, static () => ExceptionFields.Environment, 3);
    public static readonly PyType IOError = Declare("IOError", EnvironmentError);
    public static readonly PyType OSError = Declare("OSError", EnvironmentError);
    public static readonly PyType EOFError = Declare("EOFError", StandardError);
    public static readonly PyType ImportError = Declare("ImportError", StandardError);
    public static readonly PyType LookupError = Declare("LookupError", StandardError);
    public static readonly PyType IndexError = Declare("IndexError", LookupError);
    public static readonly PyType KeyError = Declare("KeyError", LookupError);
    public static readonly PyType MemoryError = Declare("MemoryError", StandardError);
    public static readonly PyType NameError = Declare("NameError", StandardError);
    public static readonly PyType UnboundLocalError = Declare("UnboundLocalError", NameError);
    public static readonly PyType ReferenceError = Declare("ReferenceError", StandardError);
    public static readonly PyType RuntimeError = Declare("RuntimeError", StandardError);
    public static readonly PyType NotImplementedError = Declare("NotImplementedError", RuntimeError);
    public static readonly PyType SyntaxError = Declare("SyntaxError", StandardError, static () => ExceptionFields.Syntax, 6);
    public static readonly PyType IndentationError = Declare("IndentationError", SyntaxError);
    public static readonly PyType TabError = Declare("TabError", IndentationError);
    public static readonly PyType SystemError = Declare("SystemError", StandardError);
    public static readonly PyType TypeError = Declare("TypeError", StandardError);
    public static readonly PyType ValueError = Declare("ValueError", StandardError);
    public static readonly PyType UnicodeError = Declare("UnicodeError", ValueError);
    public static readonly PyType UnicodeDecodeError = Declare("UnicodeDecodeError", UnicodeError, ExceptionFields.Unicode, 5);
    public static readonly PyType UnicodeEncodeError = Declare("UnicodeEncodeError", UnicodeError, ExceptionFields.Unicode, 5);
    public static readonly PyType UnicodeTranslateError = Declare("UnicodeTranslateError", UnicodeError, ExceptionFields.Unicode, 5);
    public static readonly PyType Warning = Declare("Warning", Exception);
    public static readonly PyType DeprecationWarning = Declare("DeprecationWarning", Warning);
    public static readonly PyType PendingDeprecationWarning = Declare("PendingDeprecationWarning", Warning);
    public static readonly PyType RuntimeWarning = Declare("RuntimeWarning", Warning);
    public static readonly PyType SyntaxWarning = Declare("SyntaxWarning", Warning);
    public static readonly PyType UserWarning = Declare("UserWarning", Warning);
    public static readonly PyType FutureWarning = Declare("FutureWarning", Warning);
    public static readonly PyType ImportWarning = Declare("ImportWarning", Warning);
    public static readonly PyType UnicodeWarning = Declare("UnicodeWarning", Warning);
    public static readonly PyType BytesWarning = Declare("BytesWarning", Warning);

    /// <summary>All of them, as <c>__builtin__</c> and <c>exceptions</c> hold them.</summary>
    public static IReadOnlyList<PyType> All { get; } =
    [
        BaseException, SystemExit, KeyboardInterrupt, GeneratorExit, Exception, StopIteration,
        StandardError, BufferError, ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError,
        AssertionError, AttributeError, EnvironmentError, IOError, OSError, EOFError,
        ImportError, LookupError, IndexError, KeyError, MemoryError, NameError,
        UnboundLocalError, ReferenceError, RuntimeError, NotImplementedError, SyntaxError, IndentationError,
        TabError, SystemError, TypeError, ValueError, UnicodeError, UnicodeDecodeError,
        UnicodeEncodeError, UnicodeTranslateError, Warning, DeprecationWarning, PendingDeprecationWarning, RuntimeWarning,
        SyntaxWarning, UserWarning, FutureWarning, ImportWarning, UnicodeWarning, BytesWarning,
    ];

    /// <summary>Declares an exception class of a module of its own, such as <c>socket.error</c>.</summary>
    public static PyType Declare(string name, PyType baseType, string module = "exceptions") =>
        PyType.CreateNative(name, static () => [], baseType, ExceptionType.New, module);

    private static PyType Declare(string name, PyType baseType, Func<IReadOnlyList<NativeMember>> members, int fieldCount) =>
        PyType.CreateNative(name, members, baseType, ExceptionType.New, "exceptions").WithFields(fieldCount);
}
