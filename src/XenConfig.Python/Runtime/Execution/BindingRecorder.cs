using System.Collections.Immutable;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Remembers where top-level code bound each name last.</summary>
/// <param name="source">The config.</param>
/// <param name="trace">Where each statement's changes are written down; null when nobody wants them.</param>
internal sealed class BindingRecorder(SourceText source, StatementTrace? trace)
{
    private readonly Dictionary<string, BindingRecord> _records = [];
    private TextSpan _statement;
    private bool _hasDependence;

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
        trace?.Begin(_statement);
    }

    /// <summary>
    /// Ends a top-level statement: what it asked the host for stays with the names that it bound, and with those of mutable values that it
    /// did something to (<c>vif.append(…)</c>). A statement that speaks of a name that depends on the host depends on it, too.
    /// </summary>
    public void End(Frame frame)
    {
        if (frame.Code.Source != source)
        {
            return;
        }

        if (frame.Py.Dependence != HostDependence.None || _hasDependence)
        {
            Depend(frame);
        }

        trace?.End(BoundNow(), _records.Keys);
    }

    /// <summary>The trace of all statements, the one under way last; empty when nobody wants one.</summary>
    public ImmutableArray<TracedStatement> FinishTrace() => trace?.Finish(BoundNow(), _records.Keys) ?? [];

    private HashSet<string> BoundNow() =>
        [.. _records.Where(pair => pair.Value.Ordinal == Ordinal && pair.Value.IsBound).Select(static pair => pair.Key)];

    private void Depend(Frame frame)
    {
        var mentioned = Mentioned().ToList();
        var dependence = mentioned.Aggregate(frame.Py.Dependence, static (all, mention) => all | mention.Record.Before);
        foreach (var record in _records.Values.Where(record => record.Ordinal == Ordinal && record.IsBound))
        {
            record.DependsOn |= dependence;
            record.Before = record.DependsOn;
        }

        foreach (var (record, _) in mentioned.Where(static mention => mention.IsUsed))
        {
            record.DependsOn |= dependence;
            record.Before |= dependence;
        }

        _hasDependence |= dependence != HostDependence.None;
    }

    /// <summary>
    /// The recorded names that stand in the statement, and whether a member or an item of each is used; not the one that a plain assignment
    /// begins with, whose former value is gone.
    /// </summary>
    private IEnumerable<(BindingRecord Record, bool IsUsed)> Mentioned()
    {
        var text = source.GetText(_statement);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
            {
                at++;
            }

            var isTarget = start == 0 && text.AsSpan(at).TrimStart() is ['=', not '=', ..];
            if (at > start && !isTarget && _records.TryGetValue(text[start..at], out var record) && record.IsBound)
            {
                yield return (record, at < text.Length && text[at] is '.' or '[');
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

    /// <summary>What the value depended on before the statement under way.</summary>
    public HostDependence Before { get; set; }

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
