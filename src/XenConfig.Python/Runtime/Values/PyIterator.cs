using System.Diagnostics.CodeAnalysis;

namespace XenConfig.Python.Runtime;

/// <summary>An iterator.</summary>
public abstract class PyIterator : PyObject
{
    internal sealed override PyIterator? Iterate(Interpreter py) => this;

    internal override bool IsTrue(Interpreter py) => true;

    /// <summary>The next item, or null at the end: no exception for the way every loop ends.</summary>
    internal abstract PyObject? Next(Interpreter py);

    /// <summary>The text of an iterator that shows where it is, as that of <c>itertools.count</c> does; null for the others.</summary>
    internal virtual string? State(Interpreter py) => null;

    internal override string Repr(Interpreter py) => State(py) ?? base.Repr(py);

    /// <summary>The next item, or StopIteration at the end: that of the config's own where its code raised one.</summary>
    internal virtual PyObject NextOrStop(Interpreter py) => Next(py) ?? throw Raise.StopIteration();
}

/// <summary>An iterator whose items are pairs, for those who take them apart at once and have no use for the tuples.</summary>
internal interface IPairIterator
{
    /// <summary>The parts of the next item.</summary>
    bool TryNext(Interpreter py, [NotNullWhen(true)] out PyObject? first, [NotNullWhen(true)] out PyObject? second);
}

/// <summary>Runs over an array.</summary>
internal sealed class ArrayIterator(PyObject[] items, PyType type) : PyIterator
{
    private int _index;

    public override PyType Type => type;

    internal override PyObject? Next(Interpreter py) => _index < items.Length ? items[_index++] : null;
}

/// <summary>Runs over what a C# sequence gives.</summary>
internal sealed class SequenceIterator(IEnumerator<PyObject> items, PyType type) : PyIterator
{
    public override PyType Type => type;

    // The items may come from another iterator, as in itertools.
    internal override PyObject? Next(Interpreter py)
    {
        try
        {
            return Recursion.Nest(py, items, static (_, items) => items.MoveNext() ? items.Current : null);
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.StopIteration))
        {
            // A function of the config's own, as imap() calls one, ends the iteration in this way, too.
            return null;
        }
    }
}

/// <summary>An iterator of a class that derives from one of the builtin ones: an instance with such an iterator in it.</summary>
internal sealed class UserIterator : PyIterator, IUserInstance
{
    private readonly PyIterator _items;
    private PyUserType _type;
    private PyDict? _attributes;

    private UserIterator(Interpreter py, PyUserType type, PyIterator items)
    {
        _items = items;
        _type = type;
        _attributes = Instances.NewAttributes(py, type);
    }

    public override PyType Type => _type;

    public Dictionary<PySlot, PyObject>? Slots { get; set; }

    internal override PyDict? Attributes => _attributes;

    /// <summary>What a call of a type gives: the iterator itself, or an instance of the class that was called.</summary>
    public static PyIterator Of(Interpreter py, PyType type, PyIterator items) => type is PyUserType user ? new UserIterator(py, user, items) : items;

    public void SetAttributes(PyDict value) => _attributes = value;

    public void SetClass(PyUserType value) => _type = value;

    internal override PyObject? Next(Interpreter py) => Recursion.Next(py, _items);

    // The builtin types' own texts tell the state; one that has none shows the class.
    internal override string Repr(Interpreter py) => _items.State(py) ?? base.Repr(py);
}

/// <summary>Runs over the keys of a dict, and notices when its size changes.</summary>
internal sealed class DictKeyIterator(PyDict dict) : PyIterator
{
    private readonly int _count = dict.Count;
    private int _position;

    public override PyType Type => BuiltinTypes.DictKeyIterator;

    internal override PyObject? Next(Interpreter py)
    {
        if (dict.Count != _count)
        {
            throw Raise.RuntimeError("dictionary changed size during iteration");
        }

        return dict.TryNext(ref _position, out var key, out _) ? key : null;
    }
}

/// <summary>Runs over the keys of a set, and notices when its size changes.</summary>
internal sealed class SetIterator(PyAnySet set) : PyIterator
{
    private readonly int _count = set.Count;
    private int _position;

    public override PyType Type => BuiltinTypes.SetIterator;

    internal override PyObject? Next(Interpreter py)
    {
        if (set.Count != _count)
        {
            throw Raise.RuntimeError("Set changed size during iteration");
        }

        return set.Table.TryNext(ref _position, out var entry) ? entry.Key! : null;
    }
}
