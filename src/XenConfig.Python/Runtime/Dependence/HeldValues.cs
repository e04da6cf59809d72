using System.Runtime.InteropServices;

namespace XenConfig.Python.Runtime;

/// <summary>
/// What a value holds, itself first, each container once, in order. Two lists of references tell whether something was put in, taken out or
/// replaced since the last look.
/// </summary>
internal sealed class HeldValues
{
    private List<PyObject> _held = new(1);
    private List<PyObject> _former = [];
    private HashSet<PyObject>? _containers;
    private int _ownCount;
    private int _formerOwnCount;

    /// <summary>How much it holds.</summary>
    public int Count => _held.Count;

    /// <summary>Whether functions, classes or instances of the config's own are among it: asked for something, they may run code.</summary>
    public bool HoldsCode { get; private set; }

    /// <summary>The number of the last look at all names that saw the name bound.</summary>
    public int Look { get; set; }

    /// <summary>Takes the contents anew; whether they differ.</summary>
    public bool Update(PyObject value)
    {
        if (_held.Count == 1 && ReferenceEquals(_held[0], value) && !IsContainer(value))
        {
            // Most names hold what has no inside.
            return false;
        }

        (_held, _former) = (_former, _held);
        (_ownCount, _formerOwnCount) = (0, _ownCount);
        _held.Clear();
        HoldsCode = false;
        Take(value);
        if (IsContainer(value))
        {
            TakeItemsIn(value);
        }

        if (_held.Count != _former.Count)
        {
            return true;
        }

        for (var i = 0; i < _held.Count; i++)
        {
            if (!ReferenceEquals(_held[i], _former[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The items that a list has got since the look before the last, where nothing was taken out or moved; null where something was, or where
    /// only what its items hold has changed. An item in the place of another is one that was put in.
    /// </summary>
    public List<PyObject>? AddedItems()
    {
        var former = CollectionsMarshal.AsSpan(_former)[1..(1 + _formerOwnCount)];
        var items = CollectionsMarshal.AsSpan(_held)[1..(1 + _ownCount)];
        var added = new List<PyObject>();
        var at = 0;
        foreach (var item in items)
        {
            if (at < former.Length && ReferenceEquals(item, former[at]))
            {
                at++;
            }
            else
            {
                added.Add(item);
                at += items.Length == former.Length ? 1 : 0;
            }
        }

        return at == former.Length && added.Count > 0 ? added : null;
    }

    private static bool IsContainer(PyObject value) => value is PyList or PyTuple or PyDict or PyAnySet || OwnAttributes(value) is not null;

    /// <summary>What an instance of the config's own class, or a module in a file, has.</summary>
    private static PyDict? OwnAttributes(PyObject value) => value switch
    {
        PyInstance or IUserInstance => value.Attributes,
        PyModule { IsNative: false } => value.Attributes,
        _ => null,
    };

    private void TakeItemsIn(PyObject value)
    {
        _containers ??= new HashSet<PyObject>(ReferenceEqualityComparer.Instance);
        _containers.Clear();
        var waiting = new Stack<PyObject>();
        waiting.Push(value);
        while (waiting.TryPop(out var container))
        {
            if (_containers.Add(container))
            {
                TakeItems(container, waiting);
                _ownCount = _containers.Count == 1 ? _held.Count - 1 : _ownCount;
                if (OwnAttributes(container) is { } attributes)
                {
                    TakeItem(attributes, waiting);
                }
            }
        }
    }

    private void TakeItems(PyObject container, Stack<PyObject> waiting)
    {
        switch (container)
        {
            case PyList list:
                list.Items.ForEach(item => TakeItem(item, waiting));
                break;
            case PyTuple tuple:
                Array.ForEach(tuple.Items, item => TakeItem(item, waiting));
                break;
            case PyDict dict:
                foreach (var (key, value) in dict.Items)
                {
                    // What a module's names hold besides its own.
                    if (key != Names.Builtins)
                    {
                        Take(key);
                        TakeItem(value, waiting);
                    }
                }

                break;
            case PyAnySet set:
                var position = 0;
                while (set.Table.TryNext(ref position, out var entry))
                {
                    Take(entry.Key!);
                }

                break;
        }
    }

    private void TakeItem(PyObject item, Stack<PyObject> waiting)
    {
        if (IsContainer(item))
        {
            waiting.Push(item);
        }

        Take(item);
    }

    private void Take(PyObject value)
    {
        HoldsCode |= value is PyFunction or PyClass or PyInstance or PyGenerator or PyBoundMethod || value.Type is PyUserType || value is PyUserType;
        _held.Add(value);
    }
}
