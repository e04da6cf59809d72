using System.Text;

namespace XenConfig.Python.Runtime.Text;

/// <summary>
/// What <c>repr()</c> gives of containers; one that contains itself shows as <c>[...]</c>. Containers in containers are written into one
/// text, so that a text costs what it is long, however deep it nests.
/// </summary>
internal static class ContainerText
{
    /// <summary>The text of what holds items in an order.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="container">What holds them.</param>
    /// <param name="items">The items.</param>
    /// <param name="open">What stands before them.</param>
    /// <param name="close">What stands behind them.</param>
    /// <param name="whenInside">The text of the container inside itself.</param>
    public static string Sequence(Interpreter py, PyObject container, IReadOnlyList<PyObject> items, string open, string close, string whenInside)
    {
        var text = new StringBuilder();
        WriteSequence(py, text, container, items, open, close, whenInside);
        return text.ToString();
    }

    /// <summary>The text of a <c>list</c>.</summary>
    public static string List(Interpreter py, PyList list) => Sequence(py, list, list.Items, "[", "]", "[...]");

    /// <summary>The text of a <c>tuple</c>.</summary>
    public static string Tuple(Interpreter py, PyTuple tuple) => Sequence(py, tuple, tuple.Items, "(", EndOf(tuple), "(...)");

    /// <summary>The text of a <c>dict</c>.</summary>
    public static string Dict(Interpreter py, PyDict dict)
    {
        var text = new StringBuilder();
        WriteDict(py, text, dict);
        return text.ToString();
    }

    /// <summary>The text of a <c>set</c> or <c>frozenset</c>.</summary>
    public static string Set(Interpreter py, PyAnySet set)
    {
        var text = new StringBuilder();
        WriteSet(py, text, set);
        return text.ToString();
    }

    /// <summary>The text of a part of a value: <c>...</c> inside the text of the same, as where a method is shown with the value that has it.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="key">What is known again: the value or the part.</param>
    /// <param name="part">What is shown.</param>
    public static string Part(Interpreter py, PyObject key, PyObject part)
    {
        var text = new StringBuilder();
        Guarded(py, text, key, "...", part, static (py, text, part) => text.Append(Protocol.Repr(py, part)));
        return text.ToString();
    }

    private static string EndOf(PyTuple tuple) => tuple.Items.Length == 1 ? ",)" : ")";

    private static void WriteSequence(
        Interpreter py, StringBuilder text, PyObject container, IReadOnlyList<PyObject> items, string open, string close, string whenInside)
    {
        if (items.Count == 0)
        {
            text.Append(container is PyTuple ? "()" : open + close);
            return;
        }

        Guarded(py, text, container, whenInside, (items, open, close), static (py, text, parts) =>
        {
            text.Append(parts.open);
            for (var i = 0; i < parts.items.Count; i++)
            {
                Append(py, text.Append(i == 0 ? "" : ", "), parts.items[i]);
            }

            text.Append(parts.close);
        });
    }

    private static void WriteDict(Interpreter py, StringBuilder text, PyDict dict) => Guarded(py, text, dict, "{...}", dict, static (py, text, dict) =>
    {
        text.Append('{');
        var position = 0;
        for (var isFirst = true; dict.TryNext(ref position, out var key, out var value); isFirst = false)
        {
            Append(py, text.Append(isFirst ? "" : ", "), key);
            Append(py, text.Append(": "), value);
        }

        text.Append('}');
    });

    private static void WriteSet(Interpreter py, StringBuilder text, PyAnySet set) => Guarded(py, text, set, $"{set.Type.Name}(...)", set, static (py, text, set) =>
    {
        text.Append(set.Type.Name).Append("([");
        var isFirst = true;
        foreach (var key in Protocol.ToList(py, set))
        {
            Append(py, text.Append(isFirst ? "" : ", "), key);
            isFirst = false;
        }

        text.Append("])");
    });

    /// <summary>Appends a value; a builtin container goes on in the same text, everything else shows itself.</summary>
    private static void Append(Interpreter py, StringBuilder text, PyObject value)
    {
        py.Budget.Step();
        py.Budget.CheckLength(text.Length);
        if (value.Type == BuiltinTypes.List)
        {
            WriteSequence(py, text, value, ((PyList)value).Items, "[", "]", "[...]");
        }
        else if (value.Type == BuiltinTypes.Tuple)
        {
            WriteSequence(py, text, value, ((PyTuple)value).Items, "(", EndOf((PyTuple)value), "(...)");
        }
        else if (value.Type == BuiltinTypes.Dict)
        {
            WriteDict(py, text, (PyDict)value);
        }
        else
        {
            var shown = Protocol.Repr(py, value);
            py.Budget.CheckGrowth(text.Length, shown.Length);
            text.Append(shown);
        }
    }

    private static void Guarded<T>(
        Interpreter py, StringBuilder text, PyObject container, string whenInside, T parts, Action<Interpreter, StringBuilder, T> write)
    {
        if (!py.Shown.Add(container))
        {
            text.Append(whenInside);
            return;
        }

        try
        {
            Recursion.Call(py, " while getting the repr of an object", (text, parts, write), static (py, state) =>
            {
                state.write(py, state.text, state.parts);
                return true;
            });
        }
        finally
        {
            py.Shown.Remove(container);
        }
    }
}
