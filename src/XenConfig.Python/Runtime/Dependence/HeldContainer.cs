using System.Runtime.InteropServices;

namespace XenConfig.Python.Runtime;

/// <summary>
/// What a container held at the last look, and at the one before that. Containers are lists, tuples, dicts and sets; objects, classes and modules
/// of the config's own; and its functions, with their defaults, their attributes and what they share with the function around them.
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

    /// <summary>Whether items can be put in and taken out.</summary>
    public bool CanChange { get; private set; }

    /// <summary>The containers that it stands in.</summary>
    public List<HeldContainer> Parents { get; } = [];

    public List<PyObject> Items => _items;

    public static bool IsContainer(PyObject value) => value
        is PyList or PyTuple or PyDict or PyAnySet or PyInstance or IUserInstance or PyClass or PyUserType or PyFunction or PyBoundMethod
        or PyModule { IsNative: false };

    /// <summary>How many items a container has, at most.</summary>
    public static long CountOf(PyObject container) => container switch
    {
        PyList list => list.Items.Count + 1L,
        PyTuple tuple => tuple.Items.Length + 1L,
        PyDict dict => 2L * dict.Count,
        PyAnySet set => set.Count + 1L,
        PyFunction function => function.Defaults.Length + function.Closure.Length + 1L,
        PyClass type => type.Bases.Length + 1L,
        PyUserType type => type.Bases.Length + 1L,
        _ => 2,
    };

    /// <summary>Takes the items anew. What is in them is looked at by itself.</summary>
    public void Take(PyObject container)
    {
        (_items, _former) = (_former, _items);
        _formerOwnCount = _ownCount;
        _items.Clear();
        Parents.Clear();
        HoldsCode = false;
        CanChange = container is PyList or PyDict or PyAnySet;
        TakeItems(container);
        _ownCount = _items.Count;
        TakeObject(container);
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
        value is PyFunction or PyClass or PyInstance or PyGenerator or PyBoundMethod or PyCallable or PyUserType || value.Type is PyUserType;

    /// <summary>Whether a value is code, or may hold some: a short list or tuple of texts and numbers, which most are, does not.</summary>
    public static bool MayHoldCode(PyObject value)
    {
        const int mostItems = 16;
        return IsCode(value) || value switch
        {
            PyList { Type: var type } list when type == BuiltinTypes.List && list.Items.Count <= mostItems => list.Items.Exists(IsCodeOrContainer),
            PyTuple { Type: var type } tuple when type == BuiltinTypes.Tuple && tuple.Items.Length <= mostItems => Array.Exists(tuple.Items, IsCodeOrContainer),
            _ => IsContainer(value),
        };
    }

    private static bool IsCodeOrContainer(PyObject value) => IsCode(value) || IsContainer(value);

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

    /// <summary>What functions keep from call to call, and what attributes are looked for in.</summary>
    private void TakeObject(PyObject container)
    {
        switch (container)
        {
            case PyFunction function:
                foreach (var value in function.Defaults)
                {
                    Hold(value);
                }

                foreach (var cell in function.Closure)
                {
                    if (cell.Value is { } value)
                    {
                        Hold(value);
                    }
                }

                break;
            case PyBoundMethod method:
                Hold(method.Function);
                if (method.Self is { } self)
                {
                    Hold(self);
                }

                return;
            case PyInstance instance:
                Hold(instance.Class);
                break;
            case PyClass type:
                foreach (var parent in type.Bases)
                {
                    Hold(parent);
                }

                break;
            case PyUserType type:
                foreach (var parent in type.Bases)
                {
                    Hold(parent);
                }

                break;
            case IUserInstance:
                Hold(container.Type);
                break;
            case PyModule:
                break;
            default:
                return;
        }

        if (container.Attributes is { } attributes)
        {
            Hold(attributes);
        }
    }

    private void Hold(PyObject value)
    {
        HoldsCode |= IsCode(value);
        _items.Add(value);
    }
}
