using System.Globalization;
using System.Runtime.CompilerServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>An <c>int</c>: 64 bits, as on 64-bit Linux.</summary>
public class PyInt : PyObject
{
    private const int SmallestCached = -5;
    private const int LargestCached = 1023;

    private static readonly PyInt[] Cache = FillCache();

    private protected PyInt(long value) => Value = value;

    /// <summary>0.</summary>
    public static PyInt Zero { get; } = Of(0);

    /// <summary>1.</summary>
    public static PyInt One { get; } = Of(1);

    /// <summary>The value.</summary>
    public long Value { get; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Int;

    /// <summary>An <c>int</c> of a value. Small ones are shared, as in CPython.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PyInt Of(long value) =>
        (ulong)(value - SmallestCached) <= LargestCached - SmallestCached ? Cache[value - SmallestCached] : new PyInt(value);

    internal override bool IsTrue(Interpreter py) => Value != 0;

    internal override string Repr(Interpreter py) => Value.ToString(CultureInfo.InvariantCulture);

    internal override string Str(Interpreter py) => Repr(py);

    internal override long Hash(Interpreter py) => Value == -1 ? -2 : Value;

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        NumberComparison.Compare(comparison, this, other);

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        Arithmetic.Binary(py, operation, this, right);

    internal override PyObject? Unary(Interpreter py, UnaryOperator operation) => Arithmetic.Unary(py, operation, this);

    private static PyInt[] FillCache()
    {
        var cache = new PyInt[LargestCached - SmallestCached + 1];
        for (var i = 0; i < cache.Length; i++)
        {
            cache[i] = new PyInt(i + SmallestCached);
        }

        return cache;
    }
}

/// <summary><c>True</c> or <c>False</c>.</summary>
public sealed class PyBool : PyInt
{
    private PyBool(bool value)
        : base(value ? 1 : 0)
    {
    }

    /// <summary><c>True</c>.</summary>
    public static PyBool True { get; } = new(true);

    /// <summary><c>False</c>.</summary>
    public static PyBool False { get; } = new(false);

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Bool;

    /// <summary><c>True</c> or <c>False</c>.</summary>
    public static PyBool Of(bool value) => value ? True : False;

    internal override string Repr(Interpreter py) => Value != 0 ? "True" : "False";

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) => (operation, right) switch
    {
        (BinaryOperator.BitAnd, PyBool other) => Of((Value & other.Value) != 0),
        (BinaryOperator.BitOr, PyBool other) => Of((Value | other.Value) != 0),
        (BinaryOperator.BitXor, PyBool other) => Of((Value ^ other.Value) != 0),
        _ => base.Binary(py, operation, right),
    };
}
