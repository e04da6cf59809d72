using System.Diagnostics.CodeAnalysis;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>What is taken of a dict's items.</summary>
internal enum DictPart
{
    /// <summary>The keys.</summary>
    Keys,

    /// <summary>The values.</summary>
    Values,

    /// <summary>Pairs of both.</summary>
    Items,
}

/// <summary>Lists of a dict's parts.</summary>
internal static class DictParts
{
    public static PyList List(Interpreter py, PyDict dict, DictPart part)
    {
        py.Budget.CheckItems(dict.Count);
        var items = new List<PyObject>(dict.Count);
        var position = 0;
        while (dict.TryNext(ref position, out var key, out var value))
        {
            items.Add(Of(part, key, value));
        }

        return new PyList(items);
    }

    public static PyObject Of(DictPart part, PyObject key, PyObject value) => part switch
    {
        DictPart.Keys => key,
        DictPart.Values => value,
        _ => new PyTuple(key, value),
    };
}

/// <summary>Runs over a dict's values, and notices when its size changes.</summary>
internal sealed class DictValueIterator(PyDict dict) : PyIterator
{
    private static readonly PyType OwnType = BuiltinTypes.DeclareIterator("dictionary-valueiterator");
    private readonly int _count = dict.Count;
    private int _position;

    public override PyType Type => OwnType;

    internal override PyObject? Next(Interpreter py)
    {
        if (dict.Count != _count)
        {
            throw Raise.RuntimeError("dictionary changed size during iteration");
        }

        return dict.TryNext(ref _position, out _, out var value) ? value : null;
    }
}

/// <summary>Runs over a dict's pairs, and notices when its size changes.</summary>
internal sealed class DictItemIterator(PyDict dict) : PyIterator, IPairIterator
{
    private static readonly PyType OwnType = BuiltinTypes.DeclareIterator("dictionary-itemiterator");
    private readonly int _count = dict.Count;
    private int _position;

    public override PyType Type => OwnType;

    public bool TryNext(Interpreter py, [NotNullWhen(true)] out PyObject? first, [NotNullWhen(true)] out PyObject? second)
    {
        if (dict.Count != _count)
        {
            throw Raise.RuntimeError("dictionary changed size during iteration");
        }

        return dict.TryNext(ref _position, out first, out second);
    }

    internal override PyObject? Next(Interpreter py) => TryNext(py, out var key, out var value) ? new PyTuple(key, value) : null;
}

/// <summary>What <c>viewkeys()</c>, <c>viewvalues()</c> and <c>viewitems()</c> give; the first and the last compute like sets.</summary>
internal sealed class PyDictView(PyDict dict, DictPart part) : PyObject
{
    private static readonly PyType KeysType = Declare("dict_keys", isSet: true);
    private static readonly PyType ValuesType = Declare("dict_values", isSet: false);
    private static readonly PyType ItemsType = Declare("dict_items", isSet: true);

    public override PyType Type => part switch { DictPart.Keys => KeysType, DictPart.Values => ValuesType, _ => ItemsType };

    internal override long? Length(Interpreter py) => dict.Count;

    internal override PyIterator? Iterate(Interpreter py) =>
        part switch
        {
            DictPart.Keys => new DictKeyIterator(dict),
            DictPart.Values => new DictValueIterator(dict),
            _ => new DictItemIterator(dict),
        };

    internal override string Repr(Interpreter py) =>
        py.Shown.Contains(this) ? "..." : $"{Type.Name}({Text.ContainerText.Part(py, this, DictParts.List(py, dict, part))})";

    internal override long Hash(Interpreter py) =>
        part == DictPart.Values ? base.Hash(py) : throw Raise.TypeError($"unhashable type: '{Type.Name}'");

    internal override bool? Contains(Interpreter py, PyObject item) => part switch
    {
        DictPart.Keys => dict.Get(py, item) is not null,
        DictPart.Items => item is PyTuple { Items: [var key, var value] }
            && dict.Get(py, key) is { } found && Comparison.AreEqual(py, value, found),
        _ => null,
    };

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        part != DictPart.Values && other is PyAnySet or PyDictView
            ? ToSet(py, this).Compare(py, comparison, other is PyAnySet ? other : ToSet(py, other))
            : null;

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right)
    {
        if (part == DictPart.Values)
        {
            return null;
        }

        // CPython makes a set of the view, then updates it with the other operand.
        var result = ToSet(py, this);
        switch (operation)
        {
            case BinaryOperator.BitAnd:
                SetMethods.IntersectionUpdate(py, result, right);
                return result;
            case BinaryOperator.BitOr:
                SetMethods.Update(py, result, right);
                return result;
            case BinaryOperator.Subtract:
                SetMethods.DifferenceUpdate(py, result, right);
                return result;
            case BinaryOperator.BitXor:
                SetMethods.SymmetricDifferenceUpdate(py, result, right);
                return result;
            default:
                return null;
        }
    }

    /// <summary>Whatever stands on the left is made a set, too.</summary>
    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left)
    {
        if (part == DictPart.Values || operation is not (BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.Subtract or BinaryOperator.BitXor))
        {
            return null;
        }

        return SetOperations.Binary(py, operation, ToSet(py, left), ToSet(py, this));
    }

    private static PySet ToSet(Interpreter py, PyObject items)
    {
        var set = new PySet(new HashTable(py));
        SetMethods.Update(py, set, items);
        return set;
    }

    private static PyType Declare(string name, bool isSet) => PyType.CreateNative(name, () => isSet
        ? [.. SpecialMembers.Container(), .. SpecialMembers.SetAlgebra(), .. SpecialMembers.Comparisons()]
        : [Native.Slot<PyDictView>("__len__", static (py, self) => PyInt.Of(self.Length(py)!.Value)), Native.Slot<PyDictView>("__iter__", static (py, self) => self.Iterate(py)!)]).Final();
}
