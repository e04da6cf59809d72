using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Loading.Sandbox;

/// <summary>
/// Python values as values of settings. Only values whose type is exactly <c>str</c>, <c>list</c>, <c>int</c> or <c>float</c> pass xm's
/// filter; anything else becomes a <see cref="ConfigOther"/>. A list inside itself shows as <c>[...]</c>, and cut is what a few lists and texts that are held
/// many times would unfold to without end: beyond 100 000 elements or 4 MiB of text in all settings a value is shown by its type, and beyond 20 000 names none is. An element
/// counts once for each list that it lies in, since it is shown at that depth. What lies deeper than 100 lists is not shown either.
/// </summary>
/// <param name="py">The interpreter that made them.</param>
/// <param name="runsCode">Whether a class's own <c>__repr__</c> may run: none of a config's code does after the evaluation was stopped.</param>
internal sealed class PythonValues(Interpreter py, bool runsCode)
{
    /// <summary>What is said where <see cref="IsCut"/>.</summary>
    public const string TooMuch = "The config leaves more behind than can be shown; the limit is 20000 names, 100000 elements of lists and 4 MiB of text in all.";

    /// <summary>What is said where <see cref="IsTooDeep"/>.</summary>
    public const string TooDeep = "The config leaves lists in lists behind that are too deep to be shown; the limit is 100.";

    private const int MaxDepth = 100;
    private const int MaxNames = 20_000;
    private const int MaxItems = 100_000;
    private const int MaxCharacters = 1 << 22;
    private const int MaxTextLength = 80;

    /// <summary>Bits of a long that is written out as the number that may have been meant: no key takes more, and to write out many takes long.</summary>
    private const int MaxPlainBits = 4096;

    private long _names;
    private long _items;
    private Dictionary<(SourceText, TextSpan), ImmutableArray<Expression>>? _written;

    // The lists and tuples around what is being converted.
    private readonly Stack<PyObject> _around = [];

    private long _characters;
    private long _contexts;
    private bool _isSpent = !runsCode;

    /// <summary>Whether something was not shown because it is too much: a total is spent, and little more fits.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether a value was not shown because its lists are too deep, which says nothing of the others.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Whether xm's filter lets a value of this type pass.</summary>
    public static bool PassesFilter(PyObject value) =>
        value.GetType() == typeof(PyStr) || (value.Type is var type && (type == BuiltinTypes.Str || type == BuiltinTypes.Int || type == BuiltinTypes.List || type == BuiltinTypes.Float));

    /// <summary>The value of a setting or of an element.</summary>
    /// <param name="value">The Python value.</param>
    /// <param name="origin">Where it was made, for a value that does not know itself.</param>
    public ConfigValue Convert(PyObject value, in Origin origin) => Convert(value, origin, 0);

    /// <summary>Counts a name; false when there are too many to be shown.</summary>
    public bool TakesName(string name) => Takes(ref _names, 1, MaxNames) && TakesCharacters(name);

    private ConfigValue Convert(PyObject value, in Origin origin, int depth)
    {
        var own = value is PyTracedObject traced ? traced.OriginOr(origin) : origin;
        if (own.Context is not null)
        {
            own = WithinBounds(own);
        }

        if (value.Type == BuiltinTypes.Str && TakesCharacters(((PyStr)value).Value))
        {
            return ConfigString.FromBytes(((PyStr)value).Value, own);
        }

        if (value.Type == BuiltinTypes.Int)
        {
            var number = ((PyInt)value).Value;
            return new ConfigInteger(number.ToString(CultureInfo.InvariantCulture), number, own);
        }

        if (value.Type == BuiltinTypes.Float)
        {
            return new ConfigFloat(((PyFloat)value).Value, Protocol.Repr(py, value), own);
        }

        if (_around.Contains(value))
        {
            return new ConfigOther(value.Type.Name, value is PyTuple ? "(...)" : "[...]", own);
        }

        if (depth >= MaxDepth && (value.Type == BuiltinTypes.List || value is PyTuple))
        {
            // Nor is it written out by repr(), which would look into it all the same.
            IsTooDeep = true;
            return new ConfigOther(value.Type.Name, $"<{value.Type.Name} object>", own);
        }

        if (value.Type == BuiltinTypes.List && TryConvertItems(value, ((PyList)value).Elements, own, depth) is { } list)
        {
            return list;
        }

        // A text that was left is one too many.
        if (value.Type == BuiltinTypes.Str || TryRepr(value) is not { } text)
        {
            // What holds too much to be shown is not looked into either.
            return new ConfigOther(value.Type.Name, $"<{value.Type.Name} object>", own);
        }

        return new ConfigOther(value.Type.Name, Cut(text), own, PlainForm(value, own, depth));
    }

    /// <summary>An origin, without the loops and calls around it once too many of them have been told: one call may be told with each value.</summary>
    private Origin WithinBounds(in Origin origin)
    {
        var count = 0L;
        for (var context = origin.Context; context is not null; context = context.Parent)
        {
            if (_contexts + ++count > MaxItems)
            {
                return origin with { Context = null };
            }
        }

        _contexts += count;
        return origin;
    }

    /// <summary>What <c>repr()</c> gives, cut when long.</summary>
    public string Show(PyObject value) => Cut(TryRepr(value) ?? $"<{value.Type.Name} object>");

    private static string Cut(string text) => text.Length <= MaxTextLength ? text : text[..(MaxTextLength - 1)] + "…";

    private ConfigValue? PlainForm(PyObject value, Origin own, int depth) => value switch
    {
        PyBool truth => new ConfigInteger(truth.Value.ToString(CultureInfo.InvariantCulture), truth.Value, own),
        PyLong number when number.Value.GetBitLength() <= MaxPlainBits && number.Value.ToString(CultureInfo.InvariantCulture) is var digits && TakesCharacters(digits) =>
            new ConfigInteger(digits, number.Value >= long.MinValue && number.Value <= long.MaxValue ? (long)number.Value : null, own),

        // Surrogates without a partner, which Python's narrow strings may hold, are no text.
        PyUnicode text when TakesCharacters(text.Value) => new ConfigString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Value)), true, own),
        PyTuple tuple => TryConvertItems(tuple, tuple.Elements, own, depth),
        _ => null,
    };

    /// <summary>The elements that an expression writes out; each expression is read once, however many lists it has made.</summary>
    private ImmutableArray<Expression> WrittenIn(Origin origin)
    {
        _written ??= [];
        if (!_written.TryGetValue((origin.Source, origin.Span), out var elements))
        {
            elements = WrittenElements.Read(origin);
            _written.Add((origin.Source, origin.Span), elements);
        }

        return elements;
    }

    private ConfigList? TryConvertItems(PyObject list, IReadOnlyList<PyObject> elements, in Origin own, int depth)
    {
        if (!Takes(ref _items, elements.Count * (depth + 1L), MaxItems))
        {
            return null;
        }

        var items = new ConfigValue[elements.Count];
        WrittenElements? written = null;
        _around.Push(list);
        var count = 0;

        // A class's own __repr__ may change the list that its instance is in.
        for (; count < items.Length && count < elements.Count; count++)
        {
            var element = elements[count];
            var place = element is PyTracedObject ? own : (written ??= new WrittenElements(own, list is PyTuple, WrittenIn(own))).OriginOf(count, elements.Count, element);
            items[count] = Convert(element, place, depth + 1);
        }

        _around.Pop();
        return new ConfigList(ImmutableCollectionsMarshal.AsImmutableArray(count < items.Length ? items[..count] : items), own);
    }

    /// <summary>Counts a text that is to be shown; a list may hold the same one many times.</summary>
    private bool TakesCharacters(string text) => Takes(ref _characters, text.Length, MaxCharacters);

    private bool Takes(ref long taken, long count, long most)
    {
        if (taken + count > most)
        {
            IsCut = true;
            return false;
        }

        taken += count;
        return true;
    }

    /// <summary>What <c>repr()</c> gives; null when it fails, when the evaluation's limits are spent, or when there was too much already.</summary>
    private string? TryRepr(PyObject value)
    {
        if (_isSpent || IsCut)
        {
            return null;
        }

        try
        {
            return Protocol.Repr(py, value);
        }
        catch (PythonException)
        {
            return null;
        }
        catch (EvaluationStoppedException)
        {
            _isSpent = true;
            return null;
        }
    }
}
