using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Remembers where top-level code bound each name last.</summary>
internal sealed class BindingRecorder(SourceText source)
{
    private readonly Dictionary<string, BindingRecord> _records = [];

    /// <summary>The number of the top-level statement under way.</summary>
    public int Statement { get; private set; }

    /// <summary>Begins a top-level statement.</summary>
    public void Begin(Interpreter py)
    {
        Statement++;
        py.Dependence = HostDependence.None;
    }

    /// <summary>Ends a top-level statement: what it asked the host for stays with the names that it bound.</summary>
    public void End(Interpreter py)
    {
        if (py.Dependence == HostDependence.None)
        {
            return;
        }

        foreach (var record in _records.Values)
        {
            if (record.Ordinal == Statement)
            {
                record.DependsOn |= py.Dependence;
            }
        }
    }

    /// <summary>The record of a name, for those who bind it; they may keep it.</summary>
    public BindingRecord RecordOf(string name)
    {
        if (!_records.TryGetValue(name, out var record))
        {
            _records.Add(name, record = new BindingRecord(this));
        }

        return record;
    }

    public void Unbind(string name) => RecordOf(name).IsBound = false;

    public IReadOnlyDictionary<string, Binding> ToBindings()
    {
        var bindings = new Dictionary<string, Binding>(_records.Count);
        foreach (var (name, record) in _records)
        {
            if (record.IsBound)
            {
                bindings.Add(name, record.ToBinding(name, source));
            }
        }

        return bindings;
    }
}

/// <summary>Where a name was bound last.</summary>
internal sealed class BindingRecord(BindingRecorder recorder)
{
    private TextSpan _statement;
    private TextSpan _value;
    private LiveContext? _context;

    public BindingRecorder Recorder => recorder;

    /// <summary>The number of the top-level statement that bound it.</summary>
    public int Ordinal { get; private set; }

    /// <summary>False after a <c>del</c>.</summary>
    public bool IsBound { get; set; }

    public HostDependence DependsOn { get; set; }

    public void Bind(TextSpan statement, TextSpan value, LiveContext? context)
    {
        Ordinal = recorder.Statement;
        IsBound = true;
        _statement = statement;
        _value = value;
        _context = context;
        DependsOn = HostDependence.None;
    }

    public Binding ToBinding(string name, SourceText source) =>
        new(name, _statement, new Origin(source, _value, -1, _context?.ToOriginContext()), DependsOn);
}
