using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Remembers where top-level code bound each name last.</summary>
internal sealed class BindingRecorder(SourceText source)
{
    private readonly Dictionary<string, Record> _records = [];
    private int _ordinal;
    private TextSpan _statement;

    /// <summary>Begins a statement; only those of the config's own top level count, not those of code that one of them runs in its place.</summary>
    public void Begin(Frame frame)
    {
        if (frame.Code.Source != source)
        {
            return;
        }

        _ordinal++;
        _statement = frame.Statement;
        frame.Py.Dependence = HostDependence.None;
    }

    /// <summary>Ends a top-level statement: what it asked the host for stays with the names that it bound.</summary>
    public void End(Frame frame)
    {
        var py = frame.Py;
        if (py.Dependence == HostDependence.None || frame.Code.Source != source)
        {
            return;
        }

        foreach (var record in _records.Values)
        {
            if (record.Ordinal == _ordinal)
            {
                record.DependsOn |= py.Dependence;
            }
        }
    }

    /// <summary>A name is bound by the statement under way in a frame, which is top-level code or runs in its place (<c>exec</c>, <c>execfile</c>).</summary>
    public void Bind(string name, Frame frame, TextSpan value)
    {
        if (!_records.TryGetValue(name, out var record))
        {
            _records.Add(name, record = new Record());
        }

        record.Ordinal = _ordinal;
        record.Statement = frame.Code.Source == source ? frame.Statement : _statement;
        record.Source = frame.Code.Source;
        record.Value = value;
        record.Context = frame.Context();
        record.DependsOn = HostDependence.None;
    }

    public void Unbind(string name) => _records.Remove(name);

    public IReadOnlyDictionary<string, Binding> ToBindings()
    {
        var bindings = new Dictionary<string, Binding>(_records.Count);
        foreach (var (name, record) in _records)
        {
            var origin = new Origin(record.Source, record.Value, -1, record.Context?.ToOriginContext());
            bindings.Add(name, new Binding(name, record.Statement, origin, record.DependsOn));
        }

        return bindings;
    }

    private sealed class Record
    {
        public int Ordinal { get; set; }

        public TextSpan Statement { get; set; }

        public SourceText Source { get; set; } = null!;

        public TextSpan Value { get; set; }

        public LiveContext? Context { get; set; }

        public HostDependence DependsOn { get; set; }
    }
}
