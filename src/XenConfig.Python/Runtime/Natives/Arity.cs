namespace XenConfig.Python.Runtime;

/// <summary>
/// How many positional arguments a native takes, and in which of CPython's voices a wrong number is told:
/// <c>split() takes at most 2 arguments (3 given)</c> where CPython parses with a format string,
/// <c>getattr expected at least 2 arguments, got 1</c> where it unpacks a tuple.
/// </summary>
public readonly record struct Arity
{
    private const int Unbounded = int.MaxValue;

    private readonly bool _unpacks;
    private readonly bool _single;

    private Arity(int minimum, int maximum, bool unpacks = false, bool single = false, bool isSlot = false)
    {
        Minimum = minimum;
        Maximum = maximum;
        _unpacks = unpacks;
        _single = single;
        IsSlot = isSlot;
    }

    /// <summary>No arguments (METH_NOARGS).</summary>
    public static Arity None { get; } = new(0, 0);

    /// <summary>One argument (METH_O): <c>append() takes exactly one argument (2 given)</c>.</summary>
    public static Arity One { get; } = new(1, 1, single: true);

    /// <summary>Any number of arguments.</summary>
    public static Arity Any { get; } = new(0, Unbounded);

    /// <summary>Any number of arguments of a special method (<c>__init__</c>, <c>__call__</c>).</summary>
    public static Arity AnySlot { get; } = new(0, Unbounded, isSlot: true);

    /// <summary>Whether this is a special method that CPython makes from a type's slot: a <c>wrapper_descriptor</c>, with words of its own.</summary>
    public bool IsSlot { get; }

    /// <summary>The name that the TypeError has in the place of the native's own, or null.</summary>
    private string? ToldAs { get; init; }

    /// <summary>The fewest arguments.</summary>
    public int Minimum { get; }

    /// <summary>The most arguments.</summary>
    public int Maximum { get; }

    /// <summary>Exactly so many (PyArg_ParseTuple).</summary>
    public static Arity Exactly(int count) => new(count, count);

    /// <summary>From <paramref name="minimum"/> to <paramref name="maximum"/> (PyArg_ParseTuple).</summary>
    public static Arity Between(int minimum, int maximum) => new(minimum, maximum);

    /// <summary>So many or more.</summary>
    public static Arity AtLeast(int minimum) => new(minimum, Unbounded);

    /// <summary>From <paramref name="minimum"/> to <paramref name="maximum"/> (PyArg_UnpackTuple).</summary>
    public static Arity Unpack(int minimum, int maximum) => new(minimum, maximum, unpacks: true);

    /// <summary>From <paramref name="minimum"/> to <paramref name="maximum"/> arguments of a special method: <c>expected 1 arguments, got 2</c>.</summary>
    public static Arity Slot(int minimum, int maximum) => new(minimum, maximum, isSlot: true);

    /// <summary>The same, told under another name than the native's own; null for its own.</summary>
    public Arity For(string? toldAs) => this with { ToldAs = toldAs };

    /// <summary>Whether so many positional arguments are right.</summary>
    public bool Accepts(int count) => count >= Minimum && count <= Maximum;

    /// <summary>How the same voice names the type of a wrong argument: <c>must be string, not None</c>.</summary>
    internal static string NameOf(PyObject argument) => argument is PyNone ? "None" : argument.Type.Name;

    /// <summary>The TypeError for a wrong number of arguments.</summary>
    internal PythonException Mismatch(string name, int given)
    {
        name = ToldAs ?? name;
        var bound = given < Minimum ? Minimum : Maximum;
        if (IsSlot)
        {
            return Raise.TypeError($"expected {bound} arguments, got {given}");
        }

        if (_unpacks)
        {
            var words = Minimum == Maximum ? "" : given < Minimum ? "at least " : "at most ";
            return Raise.TypeError($"{name} expected {words}{bound} arguments, got {given}");
        }

        if (Maximum == 0)
        {
            return Raise.TypeError($"{name}() takes no arguments ({given} given)");
        }

        if (_single)
        {
            return Raise.TypeError($"{name}() takes exactly one argument ({given} given)");
        }

        var how = Minimum == Maximum ? "exactly" : given < Minimum ? "at least" : "at most";
        return Raise.TypeError($"{name}() takes {how} {bound} argument{(bound == 1 ? "" : "s")} ({given} given)");
    }
}
