using System.Numerics;
using XenConfig.Python.Runtime.Hashing;

namespace XenConfig.Python.Runtime;

/// <summary>What can be done with any value: a class's special methods where it has them, the builtin type's own behaviour otherwise.</summary>
internal static class Protocol
{
    /// <summary>The special method of a new-style class, bound; null for builtin values and where the class has none.</summary>
    public static PyObject? Special(Interpreter py, PyObject value, PyStr name) =>
        value.Type is PyUserType type && type.FindSpecial(name) is { } method ? method.Bind(py, value, type) : null;

    public static bool IsTrue(Interpreter py, PyObject value)
    {
        if (value == PyBool.True)
        {
            return true;
        }

        if (value.Type is PyUserType)
        {
            if (Special(py, value, Names.NonZero) is { } nonZero)
            {
                var answer = nonZero.Call(py);
                return answer is PyInt { Type: not PyUserType } result
                    ? result.Value != 0
                    : throw Raise.TypeError($"__nonzero__ should return bool or int, returned {answer.Type.Name}");
            }

            // A number says by itself whether it is none, and is not asked how long it is.
            if (value is not (PyInt or PyLong or PyFloat or PyComplex) && Special(py, value, Names.Len) is not null)
            {
                return Length(py, value) != 0;
            }
        }

        return value.IsTrue(py);
    }

    public static string Repr(Interpreter py, PyObject value) => Repr(py, value, Names.Repr);

    /// <summary>The text of <c>repr()</c>, for a method that falls back to it and is the one to be told where that is none.</summary>
    public static string Repr(Interpreter py, PyObject value, PyStr method)
    {
        if (Special(py, value, Names.Repr) is { } repr)
        {
            return repr.Call(py) switch
            {
                PyStr text => text.Value,
                PyUnicode text => text.Str(py),
                var other => throw Raise.TypeError($"{method.Value} returned non-string (type {other.Type.Name})"),
            };
        }

        return value.Repr(py);
    }

    public static string Str(Interpreter py, PyObject value)
    {
        if (value.Type is PyUserType)
        {
            if ((Special(py, value, Names.Str) ?? (value is PyUserObject ? Special(py, value, Names.Repr) : null)) is { } str)
            {
                return str.Call(py) switch
                {
                    PyStr text => text.Value,
                    PyUnicode text => text.Str(py),
                    var other => throw Raise.TypeError($"__str__ returned non-string (type {other.Type.Name})"),
                };
            }
        }

        return value is PyStr
            ? value.Str(py)
            : Recursion.Call(py, " while getting the str of an object", value, static (py, value) => value.Str(py));
    }

    public static long Hash(Interpreter py, PyObject value)
    {
        if (value.GetType() == typeof(PyStr))
        {
            return ((PyStr)value).HashCode;
        }

        if (value.GetType() == typeof(PyInt))
        {
            return PythonHash.Integer(((PyInt)value).Value);
        }

        return value.Type is PyUserType type ? type.HashInstance(py, value) : value.Hash(py);
    }

    /// <summary>The length; TypeError for a value that has none.</summary>
    public static long Length(Interpreter py, PyObject value)
    {
        if (Special(py, value, Names.Len) is { } len)
        {
            return ReadLength(len.Call(py));
        }

        return value.Length(py) ?? throw Raise.TypeError($"object of type '{value.Type.Name}' has no len()");
    }

    /// <summary>The result of a <c>__len__</c>.</summary>
    public static long ReadLength(PyObject result) => result switch
    {
        PyInt { Value: >= 0 } length => length.Value,
        PyInt => throw Raise.ValueError("__len__() should return >= 0"),
        PyLong => throw Raise.OverflowError("long int too large to convert to int"),
        _ => throw Raise.TypeError($"an integer is required"),
    };

    /// <summary>
    /// Asks a class of the config's own how long its values are, as CPython does before it makes room for their items: what the answer raises
    /// is seen, but that there is none.
    /// </summary>
    public static void AskLength(Interpreter py, PyObject value)
    {
        if (value is not PyInstance && value.Type is not PyUserType)
        {
            return;
        }

        var frame = py.Current;
        try
        {
            if (Formatting.Conversions.OwnMethod(py, value, Names.Len) is { } len)
            {
                ReadLength(len.Call(py));
            }
            else
            {
                Special(py, value, Names.LengthHint)?.Call(py);
            }
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.TypeError) || e.Is(ExceptionTypes.AttributeError))
        {
            py.Current = frame;
        }
    }

    public static PyIterator Iterate(Interpreter py, PyObject value) =>
        TryIterate(py, value) ?? throw Raise.TypeError($"'{value.Type.Name}' object is not iterable");

    /// <summary>A new iterator, or null for a value that has none.</summary>
    public static PyIterator? TryIterate(Interpreter py, PyObject value)
    {
        // What a generator expression goes through: it stands for the config's own iterator and shows its type, but has none of its methods.
        if (value is CallIterator own)
        {
            return own;
        }

        if (value.Type is PyUserType)
        {
            if (Special(py, value, Names.Iter) is { } iter)
            {
                return AsIterator(py, iter.Call(py));
            }

            // CPython's texts have no iterator of their own.
            if (Special(py, value, Names.GetItem) is { } getItem && (value is PyStr or PyUnicode || value.Iterate(py) is null))
            {
                return new IndexIterator(getItem);
            }

            if (value is PyIterator)
            {
                return AsIterator(py, value);
            }
        }

        return value.Iterate(py);
    }

    /// <summary>What <c>__iter__</c> gave, as an iterator.</summary>
    public static PyIterator AsIterator(Interpreter py, PyObject value, string function = "iter()")
    {
        if (value is PyInstance || Special(py, value, Names.Next) is not null)
        {
            return new CallIterator(value);
        }

        return value as PyIterator ?? throw Raise.TypeError($"{function} returned non-iterator of type '{value.Type.Name}'");
    }

    /// <summary>All items of an iterable, in a new list.</summary>
    public static List<PyObject> ToList(Interpreter py, PyObject value)
    {
        // CPython asks an iterator of the config's own for itself once more, and for its length.
        value = value is CallIterator { Iterator: var own } ? own : value;
        switch (value)
        {
            case PyList list when value.Type == BuiltinTypes.List:
                py.Budget.CheckItems(list.Items.Count);
                return [.. list.Items];
            case PyTuple tuple when value.Type == BuiltinTypes.Tuple:
                py.Budget.CheckItems(tuple.Items.Length);
                return [.. tuple.Items];
        }

        var items = new List<PyObject>();
        var iterator = Iterate(py, value);
        AskLength(py, value);
        while (iterator.Next(py) is { } item)
        {
            py.Budget.Step();
            if (items.Count == items.Capacity)
            {
                py.Budget.CheckItems(items.Count * 2L);
            }

            items.Add(item);
        }

        return items;
    }

    public static bool Contains(Interpreter py, PyObject container, PyObject item)
    {
        if (container.GetType() == typeof(PyDict))
        {
            return ((PyDict)container).Get(py, item) is not null;
        }

        if (Special(py, container, Names.Contains) is { } contains)
        {
            return IsTrue(py, contains.Call(py, item));
        }

        if (container.Type is not PyUserType || container is not PyUserObject)
        {
            if (container.Contains(py, item) is { } answer)
            {
                return answer;
            }
        }

        PyIterator iterator;
        try
        {
            iterator = Iterate(py, container);
        }
        catch (PythonException)
        {
            // CPython replaces whatever error this was.
            throw Raise.TypeError($"argument of type '{container.Type.Name}' is not iterable");
        }

        while (iterator.Next(py) is { } candidate)
        {
            py.Budget.Step();
            if (Comparison.AreEqual(py, item, candidate))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// CPython's <c>PySequence_Check</c>: what can be asked for items, but dicts. Of an old-style instance, whatever asking for the method raises counts
    /// as none.
    /// </summary>
    public static bool IsSequence(Interpreter py, PyObject value) => value is PyInstance
        ? ObjectBuiltins.Probe(py, value, Names.GetItem, ExceptionTypes.Exception) is not null
        : value is not (PyDict or PyDictProxy) && value.Type.Find(Names.GetItem) is not null;

    public static PyObject GetItem(Interpreter py, PyObject container, PyObject key) =>
        Special(py, container, Names.GetItem) is { } method ? method.Call(py, key) : container.GetItem(py, key);

    public static void SetItem(Interpreter py, PyObject container, PyObject key, PyObject value)
    {
        if (Special(py, container, Names.SetItem) is { } method)
        {
            method.Call(py, key, value);
            return;
        }

        RequireOther(py, container, Names.SetItem, Names.DelItem);
        container.SetItem(py, key, value);
    }

    public static void DeleteItem(Interpreter py, PyObject container, PyObject key)
    {
        if (Special(py, container, Names.DelItem) is { } method)
        {
            method.Call(py, key);
            return;
        }

        RequireOther(py, container, Names.DelItem, Names.SetItem);
        container.DeleteItem(py, key);
    }

    /// <summary>
    /// One slot of CPython's is behind setting and deleting: a class that has the method for one of them, and from no builtin type the other, is
    /// asked for that all the same.
    /// </summary>
    public static void RequireOther(Interpreter py, PyObject container, PyStr wanted, PyStr other)
    {
        if (container.Type is PyUserType type && type.FindSpecial(other) is not null && type.Find(wanted) is null)
        {
            throw Raise.AttributeError(wanted.Value);
        }
    }

    /// <summary>The value as an index (<c>int</c>, <c>long</c> or what <c>__index__</c> gives), or null when it is none.</summary>
    public static BigInteger? TryIndex(Interpreter py, PyObject value)
    {
        switch (value)
        {
            case PyInt integer:
                return integer.Value;
            case PyLong integer:
                return integer.Value;
        }

        var method = value is PyInstance instance
            ? instance.TrySpecial(py, Names.Index) ?? throw Raise.TypeError("object cannot be interpreted as an index")
            : Special(py, value, Names.Index);
        return method?.Call(py) switch
        {
            null => null,
            PyInt integer => integer.Value,
            PyLong integer => integer.Value,
            var other => throw Raise.TypeError($"__index__ returned non-(int,long) (type {other.Type.Name})"),
        };
    }

    /// <summary>The value as a 64-bit index.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="value">The value.</param>
    /// <param name="message">The TypeError's message when it is none; <c>{0}</c> stands for the type's name.</param>
    public static long Index(Interpreter py, PyObject value, string message)
    {
        if (value is PyInt integer)
        {
            return integer.Value;
        }

        var index = TryIndex(py, value) ?? throw Raise.TypeError(message.Replace("{0}", value.Type.Name, StringComparison.Ordinal));
        return index >= long.MinValue && index <= long.MaxValue
            ? (long)index
            : throw Raise.IndexError($"cannot fit '{value.Type.Name}' into an index-sized integer");
    }

    /// <summary>A number that a special method gave, as a C <c>long</c>.</summary>
    public static long ToMachineWord(Interpreter py, PyObject value) => value is PyLong { Value: var large } && (large < long.MinValue || large > long.MaxValue)
        ? throw Raise.OverflowError("Python int too large to convert to C long")
        : value is PyFloat real ? (long)real.Value : ToLong(py, value);

    /// <summary>An <c>int</c> argument of a native, in CPython's <c>PyArg_Parse("i")</c> manner: floats are refused, longs must fit.</summary>
    public static long ToLong(Interpreter py, PyObject value)
    {
        switch (value)
        {
            case PyInt number:
                return number.Value;
            case PyLong number when number.Type is not PyUserType || Special(py, value, Names.Int) is null:
                return number.Value >= long.MinValue && number.Value <= long.MaxValue
                    ? (long)number.Value
                    : throw Raise.OverflowError("Python int too large to convert to C long");
            case PyFloat:
                throw Raise.TypeError("integer argument expected, got float");
            case PyComplex when Special(py, value, Names.Int) is null:
                throw Raise.TypeError("can't convert complex to int");
        }

        var integer = value is PyInstance instance ? Formatting.Conversions.IntegerOfInstance(py, instance) : Special(py, value, Names.Int)?.Call(py);
        return integer switch
        {
            null => throw Raise.TypeError("an integer is required"),
            var result when result is PyInt or PyLong => ToLong(py, result),
            _ => throw Raise.TypeError("__int__ method should return an integer"),
        };
    }
}

/// <summary>Runs over the items that <c>__getitem__</c> gives for 0, 1, 2 … until it raises IndexError.</summary>
internal sealed class IndexIterator(PyObject getItem) : PyIterator
{
    private PyObject? _getItem = getItem;
    private long _index;

    public override PyType Type => BuiltinTypes.Iterator;

    internal override PyObject? Next(Interpreter py)
    {
        if (_getItem is not { } getItem)
        {
            return null;
        }

        try
        {
            return getItem.Call(py, PyInt.Of(_index++));
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.IndexError) || e.Is(ExceptionTypes.StopIteration))
        {
            _getItem = null;
            return null;
        }
    }
}

/// <summary>An iterator of the config's own: calls its <c>next</c> until it raises StopIteration.</summary>
internal sealed class CallIterator(PyObject iterator) : PyIterator
{
    private PyObject? _method;
    private PyType? _type;
    private long _version;

    public override PyType Type => iterator.Type;

    /// <summary>The config's own object.</summary>
    public PyObject Iterator => iterator;

    internal override PyObject? Next(Interpreter py)
    {
        try
        {
            return NextOrStop(py);
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.StopIteration))
        {
            return null;
        }
    }

    // The method may be replaced on the way: in an instance of an old-style class, in the class, or with the class.
    internal override PyObject NextOrStop(Interpreter py)
    {
        if (iterator is PyInstance instance)
        {
            return (instance.TrySpecial(py, Names.Next) ?? throw Raise.TypeError("instance has no next() method")).Call(py);
        }

        if (_method is null || _type != iterator.Type || _version != ClassVersion.Current)
        {
            (_type, _version) = (iterator.Type, ClassVersion.Current);
            _method = Protocol.Special(py, iterator, Names.Next) ?? throw Raise.TypeError($"'{iterator.Type.Name}' object is not iterable");
        }

        return _method.Call(py);
    }
}
