using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>list</c>.</summary>
public class PyList : PyTracedObject
{
    /// <summary>An empty list.</summary>
    public PyList() => Items = [];

    /// <summary>A list of these items. The list is taken over, not copied.</summary>
    public PyList(List<PyObject> items) => Items = items;

    /// <summary>The items.</summary>
    public IReadOnlyList<PyObject> Elements => Items;

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.List;

    /// <summary>The items, for the operations that change them. Charge the budget before growing it by more than one.</summary>
    internal List<PyObject> Items { get; set; }

    internal override string Repr(Interpreter py) => ContainerText.List(py, this);

    internal override long Hash(Interpreter py) => throw Raise.TypeError($"unhashable type: '{Type.Name}'");

    internal override long? Length(Interpreter py) => Items.Count;

    internal override PyIterator? Iterate(Interpreter py) => new ListIterator(this);

    internal override bool? Contains(Interpreter py, PyObject item) => SequenceOperations.Contains(py, Items, item);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        other is PyList list ? SequenceOperations.Compare(py, comparison, Items, list.Items) : null;

    internal override PyObject GetItem(Interpreter py, PyObject key) => ListOperations.GetItem(py, this, key);

    internal override void SetItem(Interpreter py, PyObject key, PyObject value) => ListOperations.SetItem(py, this, key, value);

    internal override void DeleteItem(Interpreter py, PyObject key) => ListOperations.DeleteItem(py, this, key);

    internal override bool IsConcatenable => true;

    internal override PyObject Concatenate(Interpreter py, PyObject other) => ListOperations.Concatenate(py, this, other);

    internal override PyObject Repeat(Interpreter py, long factor) => new PyList(ListOperations.Repeat(py, Items, factor));

    internal override PyObject? InPlace(Interpreter py, BinaryOperator operation, PyObject right) =>
        ListOperations.InPlace(py, operation, this, right);

    private sealed class ListIterator(PyList list) : PyIterator
    {
        private PyList? _list = list;
        private int _index;

        public override PyType Type => BuiltinTypes.ListIterator;

        internal override PyObject? Next(Interpreter py)
        {
            if (_list is not { } list)
            {
                return null;
            }

            if (_index < list.Items.Count)
            {
                return list.Items[_index++];
            }

            _list = null;
            return null;
        }
    }
}

/// <summary>A <c>tuple</c>.</summary>
public class PyTuple : PyTracedObject
{
    /// <summary>A tuple of these items. The array is taken over and must not change any more.</summary>
    public PyTuple(params PyObject[] items) => Items = items;

    /// <summary>The empty tuple.</summary>
    public static PyTuple Empty { get; } = MakeEmpty();

    /// <summary>The items.</summary>
    public IReadOnlyList<PyObject> Elements => Items;

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Tuple;

    internal PyObject[] Items { get; }

    internal override string Repr(Interpreter py) => ContainerText.Tuple(py, this);

    internal override long Hash(Interpreter py) => SequenceOperations.HashTuple(py, Items);

    internal override long? Length(Interpreter py) => Items.Length;

    internal override PyIterator? Iterate(Interpreter py) => new ArrayIterator(Items, BuiltinTypes.TupleIterator);

    internal override bool? Contains(Interpreter py, PyObject item) => SequenceOperations.Contains(py, Items, item);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        other is PyTuple tuple ? SequenceOperations.Compare(py, comparison, Items, tuple.Items) : null;

    internal override PyObject GetItem(Interpreter py, PyObject key) => TupleOperations.GetItem(py, this, key);

    internal override bool IsConcatenable => true;

    internal override PyObject Concatenate(Interpreter py, PyObject other) => TupleOperations.Concatenate(py, this, other);

    internal override PyObject Repeat(Interpreter py, long factor) => TupleOperations.Repeat(py, this, factor);

    private static PyTuple MakeEmpty()
    {
        var tuple = new PyTuple();
        tuple.MarkShared();
        return tuple;
    }
}
