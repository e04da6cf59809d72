namespace XenConfig.Python.Runtime;

/// <summary>The <c>__coerce__</c> of new-style classes, which only <c>coerce()</c> and comparisons without any other answer ask for.</summary>
internal static class NewStyleCoercion
{
    /// <summary>What the two make of each other, a class with the method on the side that is asked for it, or null. CPython's function for it asks both.</summary>
    public static (PyObject Self, PyObject Other)? AskBoth(Interpreter py, PyObject self, PyObject other) =>
        Ask(py, self, other) ?? (Ask(py, other, self) is var (b, a) ? (a, b) : null);

    private static (PyObject Self, PyObject Other)? Ask(Interpreter py, PyObject self, PyObject other) =>
        Protocol.Special(py, self, Names.Coerce)?.Call(py, other) is { } coerced and not PyNotImplemented ? Pair(coerced) : null;

    /// <summary>The two parts of what a <c>__coerce__</c> gave.</summary>
    private static (PyObject Self, PyObject Other) Pair(PyObject coerced) => coerced is PyTuple { Items: [var self, var other] }
        ? (self, other)
        : throw Raise.TypeError("__coerce__ didn't return a 2-tuple");
}
