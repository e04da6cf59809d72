namespace XenConfig.Python.Runtime;

/// <summary>What the values of names depend on, and the elements of lists by which they do where not all of the list depends.</summary>
internal sealed class DependenceMarks
{
    private readonly Dictionary<string, HostDependence> _marks = [];

    /// <summary>The elements that depend, and the names whose lists depend by such elements only.</summary>
    private HashSet<PyObject>? _parts;
    private HashSet<string>? _inParts;

    /// <summary>The names that depend on something, and on what.</summary>
    public IReadOnlyDictionary<string, HostDependence> Names => _marks;

    /// <summary>Whether no name depends on anything.</summary>
    public bool IsEmpty => _marks.Count == 0;

    /// <summary>What all names depend on together.</summary>
    public HostDependence All => _marks.Values.Aggregate(HostDependence.None, static (all, mark) => all | mark);

    /// <summary>What a name depends on.</summary>
    public HostDependence Of(string name) => _marks.GetValueOrDefault(name);

    /// <summary>Whether a name depends on something.</summary>
    public bool Contains(string name) => _marks.ContainsKey(name);

    /// <summary>Whether a name's value depends as a whole.</summary>
    public bool IsWhole(string name) => _marks.ContainsKey(name) && !IsInParts(name);

    /// <summary>The elements by which a name's list depends; null where a value does as a whole, or does not.</summary>
    public IReadOnlySet<PyObject>? PartsOf(string name) => IsInParts(name) ? _parts : null;

    /// <summary>A name depends on something, instead of what it depended on before or besides.</summary>
    public void Set(string name, HostDependence dependence, bool replaces)
    {
        if (replaces || dependence != HostDependence.None)
        {
            _inParts?.Remove(name);
        }

        if (replaces)
        {
            _marks.Remove(name);
        }

        if (dependence != HostDependence.None)
        {
            _marks[name] = _marks.GetValueOrDefault(name) | dependence;
        }
    }

    /// <summary>A name that depends on something does so by these elements of its list only, and by those that it did before.</summary>
    public void Narrow(string name, List<PyObject> parts)
    {
        if (_marks.ContainsKey(name))
        {
            (_inParts ??= []).Add(name);
            (_parts ??= new(ReferenceEqualityComparer.Instance)).UnionWith(parts);
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _marks.Clear();
        _inParts?.Clear();
        _parts?.Clear();
    }

    private bool IsInParts(string name) => _inParts is not null && _inParts.Contains(name);
}
