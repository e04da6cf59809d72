namespace XenConfig.Python.Runtime;

/// <summary>The arguments of a call: the positional ones, then the values of the keywords.</summary>
public readonly struct Arguments
{
    private readonly PyObject[] _values;
    private readonly string[] _names;

    /// <summary>Positional arguments only. The array is not copied.</summary>
    public Arguments(PyObject[] values)
        : this(values, [])
    {
    }

    /// <summary>Positional arguments, then one value for each keyword name. The arrays are not copied.</summary>
    public Arguments(PyObject[] values, string[] names)
    {
        _values = values;
        _names = names;
    }

    /// <summary>No arguments.</summary>
    public static Arguments None { get; } = new([]);

    /// <summary>How many positional arguments there are.</summary>
    public int Count => _values.Length - _names.Length;

    /// <summary>How many arguments there are, keywords included.</summary>
    public int TotalCount => _values.Length;

    /// <summary>Whether there are keyword arguments.</summary>
    public bool HasKeywords => _names.Length > 0;

    /// <summary>The positional arguments.</summary>
    public ReadOnlySpan<PyObject> Positional => _values.AsSpan(0, Count);

    /// <summary>The keyword names, in the order of the call.</summary>
    public ReadOnlySpan<string> KeywordNames => _names;

    /// <summary>The values of the keywords, in the order of <see cref="KeywordNames"/>.</summary>
    public ReadOnlySpan<PyObject> KeywordValues => _values.AsSpan(Count);

    /// <summary>A positional argument.</summary>
    public PyObject this[int index] => Positional[index];

    /// <summary>The positional argument at an index, or null when there are fewer.</summary>
    public PyObject? At(int index) => index < Count ? _values[index] : null;

    /// <summary>The value of a keyword, or null when it was not given.</summary>
    public PyObject? Keyword(string name)
    {
        var index = Array.IndexOf(_names, name);
        return index < 0 ? null : _values[Count + index];
    }

    /// <summary>The same arguments after another first one, as a bound method passes them on.</summary>
    public Arguments Prepend(PyObject first) => new([first, .. _values], _names);

    /// <summary>The same arguments without the first positional one.</summary>
    public Arguments WithoutFirst() => new(_values[1..], _names);
}
