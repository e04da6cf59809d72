using System.Runtime.InteropServices;
using XenConfig.Python.Runtime.Modules;
using XenConfig.Python.Runtime.RegularExpressions;

namespace XenConfig.Python.Runtime;

/// <summary>
/// What a container held at the last look, and at the one before that. Containers are lists, tuples, dicts and sets; objects, classes and modules
/// of the config's own; its functions, with their defaults, their attributes and what they share with the function around them; and whatever else
/// may hold a value or take in data. Some of the latter are not looked into: they may hold code, and whoever has one may have changed it.
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

    /// <summary>Whether that was so at the look before: a statement may have taken the code out and run it.</summary>
    public bool HeldCode { get; private set; }

    /// <summary>Whether items can be put in and taken out.</summary>
    public bool CanChange { get; private set; }

    /// <summary>Whether it may be changed in a way that no look sees.</summary>
    public bool IsOpaque { get; private set; }

    /// <summary>The containers that it stands in.</summary>
    public List<HeldContainer> Parents { get; } = [];

    /// <summary>What it held at the last look: its own items, then what functions and objects keep besides.</summary>
    public List<PyObject> Items => _items;

    /// <summary>Whether a value is of the two types that most are, of which none holds anything.</summary>
    public static bool IsPlain(PyObject value) => value.GetType() == typeof(PyStr) || value.GetType() == typeof(PyInt);

    /// <summary>Whether a value may hold others, or take in data: a look goes through it.</summary>
    public static bool IsContainer(PyObject value) => value switch
    {
        _ when IsPlain(value) => false,
        PyStr or PyInt or PyNone or PyUnicode or PyLong or PyFloat or PyComplex or PyEllipsis or PyNotImplemented => value is IUserInstance,
        PyModule module => !module.IsNative,
        PyType => value is PyUserType,
        _ => !HoldsNothing(value),
    };

    /// <summary>How many items a container has, at most.</summary>
    public static long CountOf(PyObject container) => container switch
    {
        PyList list => list.Items.Count + 1L,
        PyTuple tuple => tuple.Items.Length + 1L,
        PyDict dict => 2L * dict.Count,
        PyAnySet set => set.Count + 1L,
        PyDeque deque => deque.Count + 1L,
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
        (HeldCode, HoldsCode) = (HoldsCode, false);
        IsOpaque = IsUnseen(container);
        CanChange = IsOpaque || container is PyList or PyDict or PyAnySet or PyDeque;
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

    /// <summary>
    /// Whether a value may run code of the config's own when something is asked of it: functions, classes and instances, modules that hold
    /// any, and what is not looked into and may hold any.
    /// </summary>
    public static bool IsCode(PyObject value) => !IsPlain(value)
        && (value is PyFunction or PyClass or PyInstance or PyBoundMethod or PyCallable or PyUserType or PyModule { HoldsCode: true }
            || value.Type is PyUserType || (IsContainer(value) && IsUnseen(value) && !IsData(value)));

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

    /// <summary>Whether nothing that a config has made can stand in a value, nor be put there.</summary>
    private static bool HoldsNothing(PyObject value) =>
        value is PyNativeFunction or PyXRange or PyPattern or PyMatch or PyMethodDescriptor or PyNativeProperty or PyNativeClassMethod;

    /// <summary>Whether what a container holds is not looked at.</summary>
    private static bool IsUnseen(PyObject container) => IsData(container) || container is not (
        PyList or PyTuple or PyDict or PyAnySet or PyDeque or PyFunction or PyBoundMethod or PyNativeMethod or PyProperty or PyStaticMethod or PyClassMethod
        or PyInstance or PyClass or PyUserType or PyModule or PyException or IUserInstance);

    /// <summary>Whether a container takes in and gives out bytes or numbers only.</summary>
    private static bool IsData(PyObject container) => container is PyMemoryFile or PyHash or PyFile or PyByteArray;

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
            case PyDeque deque:
                foreach (var item in deque.ToArray())
                {
                    Hold(item);
                }

                break;
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
            case PyNativeMethod method:
                Hold(method.Self);
                return;
            case PyProperty property:
                Hold(property.Getter);
                Hold(property.Setter);
                Hold(property.Deleter);
                break;
            case PyStaticMethod method:
                Hold(method.Function);
                break;
            case PyClassMethod method:
                Hold(method.Function);
                break;
            case PyPartial partial:
                Hold(partial.Function);
                Hold(partial.Given.Positional);
                Hold(partial.Given.Keywords);
                break;
            case PyDefaultDict dict:
                Hold(dict.Factory);
                break;
            case PyException exception:
                foreach (var argument in exception.Arguments)
                {
                    Hold(argument);
                }

                break;
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
            case IUserInstance or PyModule:
                break;
            default:
                return;
        }

        if (container is IUserInstance { Slots: var slots })
        {
            Hold(container.Type);
            if (slots is not null)
            {
                foreach (var value in slots.Values)
                {
                    Hold(value);
                }
            }
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
