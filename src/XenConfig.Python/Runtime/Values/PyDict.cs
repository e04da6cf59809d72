using System.Runtime.CompilerServices;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>dict</c>, in CPython's order.</summary>
public class PyDict : PyTracedObject
{
    /// <summary>An empty dict.</summary>
    public PyDict(Interpreter py) => Table = new HashTable(py);

    internal PyDict(HashTable table) => Table = table;

    /// <summary>How many items there are.</summary>
    public int Count => Table.Count;

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Dict;

    /// <summary>The items in CPython's order, as they are now.</summary>
    public IReadOnlyList<KeyValuePair<PyObject, PyObject>> Items
    {
        get
        {
            var items = new List<KeyValuePair<PyObject, PyObject>>(Count);
            var position = 0;
            while (TryNext(ref position, out var key, out var value))
            {
                items.Add(new(key, value));
            }

            return items;
        }
    }

    internal HashTable Table { get; }

    /// <summary>The value of a key that is a <c>str</c>, or null.</summary>
    public PyObject? Get(string key) => Get(SharedNames.Get(key));

    /// <summary>Sets the value of a key that is a <c>str</c>.</summary>
    public void Set(string key, PyObject value) => Set(PyStr.MakeShared(key), value);

    /// <summary>The value of a key that is exactly a <c>str</c>, or null.</summary>
    internal PyObject? Get(PyStr key) => Table.Get(key, key.HashCode);

    /// <summary>The value of a name, or null, for the evaluator's own purposes: no code of the config's runs, as it may in <see cref="Get(PyStr)"/>.</summary>
    /// <exception cref="EvaluationStoppedException">The limits are spent, and the name does not stand where it is looked for first.</exception>
    internal PyObject? Peek(PyStr name) => Table.Peek(name);

    /// <inheritdoc cref="Peek(PyStr)"/>
    internal PyObject? Peek(string name) => Peek(SharedNames.Get(name));

    /// <summary>Sets the value of a key that is exactly a <c>str</c>.</summary>
    internal void Set(PyStr key, PyObject value) => Table.Set(key, key.HashCode, value);

    /// <summary>The value of a name, or null.</summary>
    /// <param name="name">The name.</param>
    /// <param name="slot">Where the asker found it before; where it is now, afterwards.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PyObject? Get(PyStr name, ref int slot) => Table.Get(name, ref slot);

    /// <summary>Sets the value of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="slot">Where the asker found it before; where it is now, afterwards.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set(PyStr name, PyObject value, ref int slot) => Table.Set(name, value, ref slot);

    /// <summary>Removes a key that is exactly a <c>str</c>.</summary>
    internal bool Remove(PyStr key) => Table.Remove(key, key.HashCode, out _);

    internal PyObject? Get(Interpreter py, PyObject key) => Table.Get(key, Protocol.Hash(py, key));

    internal void Set(Interpreter py, PyObject key, PyObject value) => Table.Set(key, Protocol.Hash(py, key), value);

    internal bool Remove(Interpreter py, PyObject key, out PyObject? removed)
    {
        var found = Table.Remove(key, Protocol.Hash(py, key), out var entry);
        removed = entry.Value;
        return found;
    }

    internal bool TryNext(ref int position, out PyObject key, out PyObject value)
    {
        var found = Table.TryNext(ref position, out var entry);
        key = entry.Key!;
        value = entry.Value!;
        return found;
    }

    internal override string Repr(Interpreter py) => ContainerText.Dict(py, this);

    internal override long Hash(Interpreter py) => throw Raise.TypeError($"unhashable type: '{Type.Name}'");

    internal override long? Length(Interpreter py) => Count;

    internal override PyIterator? Iterate(Interpreter py) => new DictKeyIterator(this);

    internal override bool? Contains(Interpreter py, PyObject item) => Table.Contains(item, Protocol.Hash(py, item));

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        DictOperations.Compare(py, comparison, this, other);

    internal override PyObject GetItem(Interpreter py, PyObject key) => Get(py, key) ?? DictOperations.Missing(py, this, key);

    internal override void SetItem(Interpreter py, PyObject key, PyObject value) => Set(py, key, value);

    internal override void DeleteItem(Interpreter py, PyObject key)
    {
        if (!Remove(py, key, out _))
        {
            throw Raise.KeyError(key);
        }
    }
}
