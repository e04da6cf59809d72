using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>What <c>set</c> and <c>frozenset</c> share: keys in CPython's order.</summary>
public abstract class PyAnySet : PyObject
{
    private protected PyAnySet(HashTable table) => Table = table;

    /// <summary>How many keys there are.</summary>
    public int Count => Table.Count;

    internal HashTable Table { get; set; }

    internal bool Add(Interpreter py, PyObject key) => Table.Add(key, Protocol.Hash(py, key));

    internal override string Repr(Interpreter py) => ContainerText.Set(py, this);

    internal override long? Length(Interpreter py) => Count;

    internal override PyIterator? Iterate(Interpreter py) => new SetIterator(this);

    internal override bool? Contains(Interpreter py, PyObject item) => SetOperations.Contains(py, this, item);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        SetOperations.Compare(py, comparison, this, other);

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        SetOperations.Binary(py, operation, this, right);
}

/// <summary>A <c>set</c>.</summary>
public class PySet : PyAnySet
{
    /// <summary>An empty set.</summary>
    public PySet(Interpreter py)
        : base(new HashTable(py))
    {
    }

    internal PySet(HashTable table)
        : base(table)
    {
    }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Set;

    internal override long Hash(Interpreter py) => throw Raise.TypeError($"unhashable type: '{Type.Name}'");

    internal override PyObject? InPlace(Interpreter py, BinaryOperator operation, PyObject right) =>
        SetOperations.InPlace(py, operation, this, right);
}

/// <summary>A <c>frozenset</c>.</summary>
public class PyFrozenSet : PyAnySet
{
    internal PyFrozenSet(HashTable table)
        : base(table)
    {
    }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.FrozenSet;

    internal override long Hash(Interpreter py) => PythonHash.FrozenSet(Table);
}
