using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Remembers where top-level code bound each name last.</summary>
internal sealed class BindingRecorder(SourceText source)
{
    private readonly Dictionary<string, Record> _records = [];
    private int _statement;

    /// <summary>Begins a top-level statement.</summary>
    public void Begin(Interpreter py)
    {
        _statement++;
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
            if (record.Ordinal == _statement)
            {
                record.DependsOn |= py.Dependence;
            }
        }
    }

    public void Bind(string name, TextSpan statement, TextSpan value, LiveContext? context)
    {
        if (!_records.TryGetValue(name, out var record))
        {
            _records.Add(name, record = new Record());
        }

        record.Ordinal = _statement;
        record.Statement = statement;
        record.Value = value;
        record.Context = context;
        record.DependsOn = HostDependence.None;
    }

    public void Unbind(string name) => _records.Remove(name);

    public IReadOnlyDictionary<string, Binding> ToBindings()
    {
        var bindings = new Dictionary<string, Binding>(_records.Count);
        foreach (var (name, record) in _records)
        {
            var origin = new Origin(source, record.Value, -1, record.Context?.ToOriginContext());
            bindings.Add(name, new Binding(name, record.Statement, origin, record.DependsOn));
        }

        return bindings;
    }

    private sealed class Record
    {
        public int Ordinal { get; set; }

        public TextSpan Statement { get; set; }

        public TextSpan Value { get; set; }

        public LiveContext? Context { get; set; }

        public HostDependence DependsOn { get; set; }
    }
}
