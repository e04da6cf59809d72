using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>
/// A Python value. The internal virtual members are what the value's own builtin type does, CPython's type slots;
/// code that handles any value goes through <c>Runtime/Protocol</c>, which looks at a user-defined class's special methods first.
/// </summary>
public abstract class PyObject
{
    private protected PyObject()
    {
    }

    /// <summary>The value's type. For an instance of an old-style class this is <c>instance</c>, as in Python 2.</summary>
    public abstract PyType Type { get; }

    /// <summary>The instance's <c>__dict__</c>, or null when values of this kind have none.</summary>
    internal virtual PyDict? Attributes => null;

    internal virtual bool IsTrue(Interpreter py) => Length(py) is not 0;

    internal virtual string Repr(Interpreter py) => $"<{Type.QualifiedName} object at {py.AddressOf(this)}>";

    internal virtual string Str(Interpreter py) => Protocol.Repr(py, this, Names.Str);

    /// <summary>CPython's 64-bit hash with randomisation off.</summary>
    internal virtual long Hash(Interpreter py) => py.IdentityOf(this) >> 4;

    /// <summary>A rich comparison (one of the six orderings); null is <c>NotImplemented</c>.</summary>
    internal virtual PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) => null;

    /// <summary>The length, or null for a value that has none.</summary>
    internal virtual long? Length(Interpreter py) => null;

    /// <summary>A new iterator, or null for a value that has none.</summary>
    internal virtual PyIterator? Iterate(Interpreter py) => null;

    /// <summary>Whether the item is in it; null when this is for iteration to find out.</summary>
    internal virtual bool? Contains(Interpreter py, PyObject item) => null;

    // CPython has two voices here: an index finds the slot of sequences, which every class of the config's own has.
    internal virtual PyObject GetItem(Interpreter py, PyObject key) =>
        throw Raise.TypeError(HasSequenceSlots && (key is PyInstance || IsIndex(py, key))
            ? $"'{Type.Name}' object does not support indexing"
            : $"'{Type.Name}' object has no attribute '__getitem__'");

    internal virtual void SetItem(Interpreter py, PyObject key, PyObject value)
    {
        _ = HasSequenceSlots && IsIndex(py, key);
        throw Raise.TypeError($"'{Type.Name}' object does not support item assignment");
    }

    // CPython has two voices here, for sequences and for everything else.
    internal virtual void DeleteItem(Interpreter py, PyObject key) => throw Raise.TypeError(
        HasSequenceSlots && IsIndex(py, key)
            ? $"'{Type.Name}' object doesn't support item deletion"
            : $"'{Type.Name}' object does not support item deletion");

    /// <summary>Whether it can be joined with others and repeated: CPython's <c>sq_concat</c> and <c>sq_repeat</c>.</summary>
    internal virtual bool IsConcatenable => false;

    /// <summary>A binary operation of numbers with this value on the left; null is <c>NotImplemented</c>.</summary>
    internal virtual PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) => null;

    /// <summary>A binary operation of numbers with this value on the right; null is <c>NotImplemented</c>.</summary>
    internal virtual PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) => null;

    /// <summary>A sequence and another behind it; TypeError for one that does not fit.</summary>
    internal virtual PyObject Concatenate(Interpreter py, PyObject other) => throw new InvalidOperationException("Only sequences are joined.");

    /// <summary>A sequence several times over.</summary>
    internal virtual PyObject Repeat(Interpreter py, long factor) => throw new InvalidOperationException("Only sequences are repeated.");

    /// <summary>An augmented assignment that may change this value, a sequence being multiplied by an <c>int</c>; null falls back to the plain operation.</summary>
    internal virtual PyObject? InPlace(Interpreter py, BinaryOperator operation, PyObject right) => null;

    /// <summary>A unary operation other than <c>not</c>; null when there is none.</summary>
    internal virtual PyObject? Unary(Interpreter py, UnaryOperator operation) => null;

    /// <summary>An attribute, or null when there is none of the name.</summary>
    internal virtual PyObject? GetAttribute(Interpreter py, PyStr name) => GenericAttributes.Get(py, this, name);

    /// <summary>Sets an attribute; a null value deletes it.</summary>
    internal virtual void SetAttribute(Interpreter py, PyStr name, PyObject? value) => GenericAttributes.Set(py, this, name, value);

    // CPython does not bind the __get__ itself: it may be an instance of this very class.

    /// <summary>What an attribute lookup makes of this value found in a class: itself, or what the <c>__get__</c> of its class gives.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="instance">The instance it was looked up on, or null for the class itself.</param>
    /// <param name="owner">The class.</param>
    internal virtual PyObject Bind(Interpreter py, PyObject? instance, PyObject owner) =>
        Type is PyUserType type && type.FindSpecial(Names.Get) is { } get ? get.Call(py, this, instance ?? PyNone.Instance, owner) : this;

    internal virtual PyObject Call(Interpreter py, in Arguments arguments) => Recursion.Call(
        py,
        Recursion.WhileCalling,
        (Callee: this, Arguments: arguments),
        static (py, call) => Protocol.Special(py, call.Callee, Names.Call) is { } method
            ? method.Call(py, call.Arguments)
            : throw Raise.TypeError($"'{call.Callee.Type.Name}' object is not callable"));

    internal virtual PyObject Call(Interpreter py) => Call(py, Arguments.None);

    internal virtual PyObject Call(Interpreter py, PyObject first) => Call(py, new Arguments([first]));

    internal virtual PyObject Call(Interpreter py, PyObject first, PyObject second) => Call(py, new Arguments([first, second]));

    internal virtual PyObject Call(Interpreter py, PyObject first, PyObject second, PyObject third) =>
        Call(py, new Arguments([first, second, third]));

    private bool HasSequenceSlots => this is PyStr or PyUnicode or PyTuple or PyXRange or PyAnySet or PyDictView || Type is PyUserType;

    /// <summary>Whether a key is an index; IndexError for one that no sequence could have.</summary>
    private static bool IsIndex(Interpreter py, PyObject key) => Protocol.TryIndex(py, key) is { } index
        && (index >= long.MinValue && index <= long.MaxValue ? true : throw Raise.IndexError($"cannot fit '{key.Type.Name}' into an index-sized integer"));
}
