using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Remembers where top-level code bound each name last.</summary>
internal sealed class BindingRecorder(SourceText source)
{
    private readonly Dictionary<string, BindingRecord> _records = [];
    private TextSpan _statement;

    /// <summary>The number of the statement of the config's own top level that is under way.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Begins a statement; only those of the config's own top level count, not those of code that one of them runs in its place.</summary>
    public void Begin(Frame frame)
    {
        if (frame.Code.Source != source)
        {
            return;
        }

        Ordinal++;
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
            if (record.Ordinal == Ordinal)
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
                bindings.Add(name, record.ToBinding(name));
            }
        }

        return bindings;
    }

    /// <summary>The statement of the config's own top level that a frame is at, or in whose place its code runs.</summary>
    public TextSpan StatementOf(Frame frame) => frame.Code.Source == source ? frame.Statement : _statement;
}

/// <summary>Where a name was bound last.</summary>
internal sealed class BindingRecord(BindingRecorder recorder)
{
    private TextSpan _statement;
    private SourceText? _source;
    private TextSpan _value;
    private LiveContext? _context;

    public BindingRecorder Recorder => recorder;

    /// <summary>The number of the top-level statement that bound it.</summary>
    public int Ordinal { get; private set; }

    /// <summary>False after a <c>del</c>.</summary>
    public bool IsBound { get; set; }

    public HostDependence DependsOn { get; set; }

    /// <summary>The name is bound by the statement under way in a frame, which is top-level code or runs in its place (<c>exec</c>, <c>execfile</c>).</summary>
    public void Bind(Frame frame, TextSpan value)
    {
        Ordinal = recorder.Ordinal;
        IsBound = true;
        _statement = recorder.StatementOf(frame);
        _source = frame.Code.Source;
        _value = value;
        _context = frame.Context();
        DependsOn = HostDependence.None;
    }

    public Binding ToBinding(string name) =>
        new(name, _statement, new Origin(_source!, _value, -1, _context?.ToOriginContext()), DependsOn);
}
