using System.Runtime.InteropServices;

namespace XenConfig.Python.Runtime;

/// <summary>
/// What a value holds, itself first, each container once, in order. Two lists of references tell whether something was put in, taken out or
/// replaced since the last look.
/// </summary>
internal sealed class HeldValues
{
    private PyObject? _value;

    // What is in the value, now and at the look before; null as long as it was none that holds anything, as most are.
    private List<PyObject>? _held;
    private List<PyObject>? _former;
    private HashSet<PyObject>? _containers;
    private Stack<PyObject>? _waiting;
    private int _ownCount;
    private int _formerOwnCount;

    /// <summary>How much it holds.</summary>
    public int Count => 1 + (_held?.Count ?? 0);

    /// <summary>Whether functions, classes or instances of the config's own are among it: asked for something, they may run code.</summary>
    public bool HoldsCode { get; private set; }

    /// <summary>The number of the last look at all names that saw the name bound.</summary>
    public int Look { get; set; }

    /// <summary>Takes the contents anew; whether they differ.</summary>
    public bool Update(PyObject value)
    {
        var isOther = !ReferenceEquals(_value, value);
        _value = value;
        HoldsCode = IsCode(value);
        (_ownCount, _formerOwnCount) = (0, _ownCount);
        if (!IsContainer(value))
        {
            _former = _held;
            _held = null;
            return isOther;
        }

        var (held, former) = (_former ?? [], _held ?? []);
        (_held, _former) = (held, former);
        held.Clear();
        TakeItemsIn(value, held);
        if (isOther || held.Count != former.Count)
        {
            return true;
        }

        for (var i = 0; i < held.Count; i++)
        {
            if (!ReferenceEquals(held[i], former[i]))
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
        var former = CollectionsMarshal.AsSpan(_former)[.._formerOwnCount];
        var items = CollectionsMarshal.AsSpan(_held)[.._ownCount];
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

    private void TakeItemsIn(PyObject value, List<PyObject> held)
    {
        TakeItems(value, held);
        _ownCount = held.Count;
        TakeAttributes(value, held);
        if (_waiting is not { Count: > 0 } waiting)
        {
            return;
        }

        _containers ??= new HashSet<PyObject>(ReferenceEqualityComparer.Instance);
        _containers.Clear();
        _containers.Add(value);
        while (waiting.TryPop(out var container))
        {
            if (_containers.Add(container))
            {
                TakeItems(container, held);
                TakeAttributes(container, held);
            }
        }
    }

    private void TakeAttributes(PyObject container, List<PyObject> held)
    {
        if (OwnAttributes(container) is { } attributes)
        {
            TakeItem(attributes, held);
        }
    }

    private void TakeItems(PyObject container, List<PyObject> held)
    {
        switch (container)
        {
            case PyList list:
                foreach (var item in CollectionsMarshal.AsSpan(list.Items))
                {
                    TakeItem(item, held);
                }

                break;
            case PyTuple tuple:
                foreach (var item in tuple.Items)
                {
                    TakeItem(item, held);
                }

                break;
            case PyDict dict:
                var next = 0;
                while (dict.TryNext(ref next, out var key, out var value))
                {
                    // What a module's names hold besides its own.
                    if (key != Names.Builtins)
                    {
                        Take(key, held);
                        TakeItem(value, held);
                    }
                }

                break;
            case PyAnySet set:
                var position = 0;
                while (set.Table.TryNext(ref position, out var entry))
                {
                    Take(entry.Key!, held);
                }

                break;
        }
    }

    private void TakeItem(PyObject item, List<PyObject> held)
    {
        if (IsContainer(item))
        {
            (_waiting ??= new Stack<PyObject>()).Push(item);
        }

        Take(item, held);
    }

    private void Take(PyObject value, List<PyObject> held)
    {
        HoldsCode |= IsCode(value);
        held.Add(value);
    }

    private static bool IsCode(PyObject value) =>
        value is PyFunction or PyClass or PyInstance or PyGenerator or PyBoundMethod or PyUserType || value.Type is PyUserType;
}
