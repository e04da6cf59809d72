using System.Runtime.InteropServices;

namespace XenConfig.Python.Runtime;

/// <summary>
/// What a container held at the last look, and at the one before that. Containers are all values that hold others which can be changed: lists,
/// dicts, and objects and modules of the config's own; so are its classes, and its functions with what they keep.
/// </summary>
internal sealed class HeldContainer
{
    private List<PyObject> _items = [];
    private List<PyObject> _former = [];
    private int _ownCount;
    private int _formerOwnCount;

    /// <summary>The number of the last look that saw it.</summary>
    public int Look { get; set; }

    /// <summary>Whether it, or what is in it, holds something else than at the look before.</summary>
    public bool IsChanged { get; set; }

    /// <summary>Whether functions, classes or instances of the config's own are in it, however deep.</summary>
    public bool HoldsCode { get; set; }

    /// <summary>The containers that it stands in.</summary>
    public List<HeldContainer> Parents { get; } = [];

    public List<PyObject> Items => _items;

    public static bool IsContainer(PyObject value) =>
        value is PyList or PyTuple or PyDict or PyAnySet or PyInstance or IUserInstance or PyModule { IsNative: false };

    /// <summary>How many items a container has, at most.</summary>
    public static long CountOf(PyObject container) => container switch
    {
        PyList list => list.Items.Count + 1L,
        PyTuple tuple => tuple.Items.Length + 1L,
        PyDict dict => 2L * dict.Count,
        PyAnySet set => set.Count + 1L,
        _ => 1,
    };

    /// <summary>Takes the items anew. What is in them is looked at by itself.</summary>
    public void Take(PyObject container)
    {
        (_items, _former) = (_former, _items);
        _formerOwnCount = _ownCount;
        _items.Clear();
        Parents.Clear();
        HoldsCode = false;
        TakeItems(container);
        _ownCount = _items.Count;
        if (container is PyInstance or IUserInstance or PyModule && container.Attributes is { } attributes)
        {
            Hold(attributes);
        }

        IsChanged = _items.Count != _former.Count || !SameItems();
    }

    /// <summary>
    /// The items that a list has got since the look before the last, where nothing was taken out or moved; null where something was, or where
    /// only what its items hold has changed. An item in the place of another is one that was put in.
    /// </summary>
    public List<PyObject>? AddedItems()
    {
        var former = CollectionsMarshal.AsSpan(_former)[.._formerOwnCount];
        var items = CollectionsMarshal.AsSpan(_items)[.._ownCount];
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

    public static bool IsCode(PyObject value) =>
        value is PyFunction or PyClass or PyInstance or PyGenerator or PyBoundMethod or PyUserType || value.Type is PyUserType;

    private bool SameItems()
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (!ReferenceEquals(_items[i], _former[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void TakeItems(PyObject container)
    {
        switch (container)
        {
            case PyList list:
                foreach (var item in CollectionsMarshal.AsSpan(list.Items))
                {
                    Hold(item);
                }

                break;
            case PyTuple tuple:
                foreach (var item in tuple.Items)
                {
                    Hold(item);
                }

                break;
            case PyDict dict:
                var next = 0;
                while (dict.TryNext(ref next, out var key, out var value))
                {
                    // What a module's names hold besides its own.
                    if (key != Names.Builtins)
                    {
                        Hold(key);
                        Hold(value);
                    }
                }

                break;
            case PyAnySet set:
                var position = 0;
                while (set.Table.TryNext(ref position, out var entry))
                {
                    Hold(entry.Key!);
                }

                break;
        }
    }

    private void Hold(PyObject value)
    {
        HoldsCode |= IsCode(value);
        _items.Add(value);
    }
}
