using System.Text;

namespace XenConfig.Python.Runtime.Text;

/// <summary>What <c>repr()</c> gives of containers; one that contains itself shows as <c>[...]</c>.</summary>
internal static class ContainerText
{
    public static string Sequence(Interpreter py, PyObject container, IReadOnlyList<PyObject> items, string open, string close)
    {
        if (items.Count == 0)
        {
            return container is PyTuple ? "()" : open + close;
        }

        return Guarded(py, container, open + "..." + close, text =>
        {
            text.Append(open);
            for (var i = 0; i < items.Count; i++)
            {
                Append(py, text.Append(i == 0 ? "" : ", "), items[i]);
            }

            text.Append(close);
        });
    }

    public static string Dict(Interpreter py, PyDict dict) => Guarded(py, dict, "{...}", text =>
    {
        text.Append('{');
        var position = 0;
        while (dict.TryNext(ref position, out var key, out var value))
        {
            Append(py, text.Append(text.Length == 1 ? "" : ", "), key);
            Append(py, text.Append(": "), value);
        }

        text.Append('}');
    });

    public static string Set(Interpreter py, PyAnySet set) => Guarded(py, set, $"{set.Type.Name}(...)", text =>
    {
        text.Append(set.Type.Name).Append('(');
        text.Append('[');
        var position = 0;
        var isFirst = true;
        while (set.Table.TryNext(ref position, out var entry))
        {
            Append(py, text.Append(isFirst ? "" : ", "), entry.Key!);
            isFirst = false;
        }

        text.Append("])");
    });

    private static void Append(Interpreter py, StringBuilder text, PyObject value)
    {
        py.Budget.Step();
        var shown = Protocol.Repr(py, value);
        py.Budget.CheckLength((long)text.Length + shown.Length);
        py.Budget.Scan(shown.Length);
        text.Append(shown);
    }

    private static string Guarded(Interpreter py, PyObject container, string whenInside, Action<StringBuilder> write)
    {
        if (!py.Shown.Add(container))
        {
            return whenInside;
        }

        try
        {
            return Recursion.Call(py, " while getting the repr of an object", write, static (_, write) =>
            {
                var text = new StringBuilder();
                write(text);
                return text.ToString();
            });
        }
        finally
        {
            py.Shown.Remove(container);
        }
    }
}
