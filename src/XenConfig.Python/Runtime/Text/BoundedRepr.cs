using System.Globalization;

namespace XenConfig.Python.Runtime.Text;

/// <summary>
/// Values as <c>repr()</c> shows them, for people who read how a config came about: of a bounded length, and without running any code of the
/// config's, which a class's own <c>__repr__</c> would be. What is long loses its middle, so that an appended item is seen.
/// </summary>
internal sealed class BoundedRepr
{
    /// <summary>The longest text.</summary>
    public const int LongestText = 400;

    /// <summary>How many containers inside each other are shown.</summary>
    private const int DeepestContainer = 4;

    /// <summary>How many items of a container are shown at each end.</summary>
    private const int ItemsAtEachEnd = 8;

    /// <summary>How many items are put into words for one value; containers after that show as their type.</summary>
    private const int MostItems = 500;

    /// <summary>How many items of a dict or a set are gone through to come to its end.</summary>
    private const int LargestTable = 1000;

    private const int LongestIntegerBits = 1024;
    private const int ItemsPerStep = 16;

    private readonly Stack<PyObject> _around = new();
    private int _items;

    /// <summary>The steps that the last text is worth.</summary>
    public long Steps => _items / ItemsPerStep;

    /// <summary>The text of a value as it is now, with what is in lists and dicts.</summary>
    public string Of(PyObject value)
    {
        _items = 0;
        return Elide(Show(value), LongestText);
    }

    /// <summary>The text of a value that cannot change: a list shows as its type, with tuples two deep.</summary>
    public static string OfImmutable(PyObject value, int longest)
    {
        const int deepestTuple = 2;
        return Elide(value is PyTuple tuple ? ShowTuple(tuple, deepestTuple) : ShowPlain(value), longest);

        static string ShowTuple(PyTuple tuple, int depth)
        {
            if (tuple.Items.Length > ItemsAtEachEnd || depth == 0)
            {
                return $"<{tuple.Type.Name}>";
            }

            var items = new string[tuple.Items.Length];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = tuple.Items[i] is PyTuple inner ? ShowTuple(inner, depth - 1) : ShowPlain(tuple.Items[i]);
            }

            return Tuple(items);
        }
    }

    /// <summary>A text without its middle, where it is longer than it may be.</summary>
    public static string Elide(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var tail = longest / 3;
        return string.Concat(text.AsSpan(0, longest - tail - 1), "…", text.AsSpan(text.Length - tail));
    }

    private string Show(PyObject value)
    {
        _items++;
        switch (value)
        {
            case not (PyList or PyTuple or PyDict or PyAnySet):
                return ShowPlain(value);
            case PyList or PyTuple or PyDict when _around.Contains(value):
                return value is PyList ? "[...]" : value is PyTuple ? "(...)" : "{...}";
            case PyDict { Count: > LargestTable } or PyAnySet { Count: > LargestTable }:
            case var _ when _around.Count == DeepestContainer || _items > MostItems:
                return $"<{value.Type.Name}>";
        }

        _around.Push(value);
        var text = value switch
        {
            PyList list => $"[{string.Join(", ", Ends(list.Items, Show))}]",
            PyTuple tuple => Tuple(Ends(tuple.Items, Show)),
            PyDict dict => $"{{{string.Join(", ", Ends(dict.Items, item => $"{Show(item.Key)}: {Show(item.Value)}"))}}}",
            _ => $"{value.Type.Name}([{string.Join(", ", Ends([.. Members((PyAnySet)value)], Show))}])",
        };
        _around.Pop();
        return text;
    }

    private static string ShowPlain(PyObject value) => value switch
    {
        PyStr str => ShowText(str.Value, "", StringEscapes.Repr),
        PyUnicode unicode => ShowText(unicode.Value, "u", StringEscapes.ReprUnicode),
        PyBool boolean => boolean.Value != 0 ? "True" : "False",
        PyInt integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        PyLong number when number.Value.GetBitLength() <= LongestIntegerBits => number.Value.ToString(CultureInfo.InvariantCulture) + "L",
        PyFloat real => FloatText.Repr(real.Value),
        PyNone => "None",
        _ => $"<{value.Type.Name}>",
    };

    /// <summary>A text too long is shown by its two ends, so that no more than is shown need be escaped.</summary>
    private static string ShowText(string text, string prefix, Func<string, string> repr) => text.Length <= LongestText
        ? repr(text)
        : string.Concat(repr(text[..(LongestText / 2)]).AsSpan()[..^1], "…", repr(text[^(LongestText / 4)..]).AsSpan(prefix.Length + 1));

    private static string Tuple(IReadOnlyList<string> items) => items.Count switch
    {
        1 => $"({items[0]},)",
        2 => string.Concat(["(", items[0], ", ", items[1], ")"]),
        _ => $"({string.Join(", ", items)})",
    };

    private static List<string> Ends<T>(IReadOnlyList<T> items, Func<T, string> show)
    {
        var texts = new List<string>();
        for (var i = 0; i < items.Count; i++)
        {
            if (i == ItemsAtEachEnd && items.Count > 2 * ItemsAtEachEnd)
            {
                texts.Add("…");
                i = items.Count - ItemsAtEachEnd;
            }

            texts.Add(show(items[i]));
        }

        return texts;
    }

    private static IEnumerable<PyObject> Members(PyAnySet set)
    {
        var position = 0;
        while (set.Table.TryNext(ref position, out var entry))
        {
            yield return entry.Key!;
        }
    }
}
