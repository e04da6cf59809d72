using XenConfig.Python.Runtime.Formatting;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>Arguments of modules that are numbers.</summary>
internal static class NumberArguments
{
    /// <summary>A float argument: CPython's <c>PyFloat_AsDouble</c>.</summary>
    public static double Float(Interpreter py, PyObject value) => value switch
    {
        PyFloat number => number.Value,
        PyInt number when value.Type == BuiltinTypes.Int => number.Value,
        PyStr or PyUnicode when Conversions.OwnMethod(py, value, Names.Float) is null => throw Raise.TypeError("a float is required"),
        _ => Conversions.TryFloat(py, value) ?? throw (value is PyInstance instance
            ? Raise.AttributeError($"{instance.Class.Name} instance has no attribute '__float__'")
            : Raise.TypeError("a float is required")),
    };
}
