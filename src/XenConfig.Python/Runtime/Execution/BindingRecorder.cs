using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Remembers where top-level code bound each name last.</summary>
/// <param name="source">The config.</param>
/// <param name="dependences">Follows what values depend on.</param>
/// <param name="trace">Where each statement's changes are written down; null when nobody wants them.</param>
internal sealed class BindingRecorder(SourceText source, DependenceFlow dependences, StatementTrace? trace)
{
    private readonly Dictionary<string, BindingRecord> _records = [];

    /// <summary>The names that the statement under way has bound, even if it unbound them again.</summary>
    private readonly List<BindingRecord> _touched = [];
    private TextSpan _statement;
    private bool _isUnderWay;

    /// <summary>The number of the statement of the config's own top level that is under way, from 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Begins a statement; only those of the config's own top level count, not those of code that one of them runs in its place.</summary>
    public void Begin(Frame frame)
    {
        if (frame.Code.Source != source)
        {
            return;
        }

        Ordinal++;
        _touched.Clear();
        _isUnderWay = true;
        _statement = frame.Statement;
        dependences.Begin(frame, Ordinal - 1);
        trace?.Begin(_statement);
    }

    /// <summary>Ends a statement of the config's own top level.</summary>
    public void End(Frame frame)
    {
        if (frame.Code.Source != source)
        {
            return;
        }

        _isUnderWay = false;
        dependences.End(Ordinal - 1, this);
        trace?.End(BoundNow().ToHashSet(), _records.Keys);
    }

    /// <summary>Ends the evaluation: what the statement that it stopped in bound depends on things, too.</summary>
    public void Finish()
    {
        if (_isUnderWay)
        {
            dependences.Stop(Ordinal - 1, this);
        }
    }

    /// <summary>The trace of all statements, the one under way last; empty when nobody wants one.</summary>
    public ImmutableArray<TracedStatement> FinishTrace() => trace?.Finish(BoundNow().ToHashSet(), _records.Keys) ?? [];

    /// <summary>The names that the statement under way, or the one that ended last, has bound; each once.</summary>
    public IEnumerable<string> BoundNow() => _touched.Where(static record => record.IsBound).Select(static record => record.Name);

    /// <summary>A record's name is bound in the statement under way for the first time.</summary>
    public void Touch(BindingRecord record) => _touched.Add(record);

    /// <summary>The record of a name, for those who bind it; they may keep it.</summary>
    public BindingRecord RecordOf(string name)
    {
        if (!_records.TryGetValue(name, out var record))
        {
            _records.Add(name, record = new BindingRecord(this, name));
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
                bindings.Add(name, record.ToBinding(dependences));
            }
        }

        return bindings;
    }

    /// <summary>The statement of the config's own top level that a frame is at, or in whose place its code runs.</summary>
    public TextSpan StatementOf(Frame frame) => frame.Code.Source == source ? frame.Statement : _statement;
}

/// <summary>Where a name was bound last.</summary>
internal sealed class BindingRecord(BindingRecorder recorder, string name)
{
    private TextSpan _statement;
    private SourceText? _source;
    private TextSpan _value;
    private LiveContext? _context;

    public BindingRecorder Recorder => recorder;

    public string Name => name;

    /// <summary>The number of the top-level statement that bound it.</summary>
    public int Ordinal { get; private set; }

    /// <summary>False after a <c>del</c>.</summary>
    public bool IsBound { get; set; }

    /// <summary>The name is bound by the statement under way in a frame, which is top-level code or runs in its place (<c>exec</c>, <c>execfile</c>).</summary>
    public void Bind(Frame frame, TextSpan value)
    {
        // A loop binds the same name to the same expression again and again.
        var context = frame.Context();
        if (Ordinal == recorder.Ordinal && IsBound && _value == value && _source == frame.Code.Source && _context == context && _statement == recorder.StatementOf(frame))
        {
            return;
        }

        if (Ordinal != recorder.Ordinal)
        {
            recorder.Touch(this);
        }

        Ordinal = recorder.Ordinal;
        IsBound = true;
        _statement = recorder.StatementOf(frame);
        _source = frame.Code.Source;
        _value = value;
        _context = context;
    }

    public Binding ToBinding(DependenceFlow dependences) =>
        new(name, _statement, new Origin(_source!, _value, -1, _context?.ToOriginContext()), dependences.Of(name))
        {
            DependentElements = dependences.PartsOf(name),
        };
}
