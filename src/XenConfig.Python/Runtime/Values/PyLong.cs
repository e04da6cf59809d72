using System.Globalization;
using System.Numerics;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>long</c>: an integer without bounds but those of <see cref="EvaluationLimits.IntegerBits"/>.</summary>
public class PyLong : PyObject
{
    /// <summary>A <c>long</c> of a value.</summary>
    public PyLong(BigInteger value) => Value = value;

    /// <summary>The value.</summary>
    public BigInteger Value { get; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Long;

    /// <summary>An <c>int</c> where the value fits one, a <c>long</c> otherwise: what <c>int</c> arithmetic gives.</summary>
    public static PyObject Narrow(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? PyInt.Of((long)value) : new PyLong(value);

    internal override bool IsTrue(Interpreter py) => !Value.IsZero;

    internal override string Repr(Interpreter py) => Str(py) + "L";

    internal override string Str(Interpreter py)
    {
        py.Budget.CheckDecimalDigits(Value);
        return Value.ToString(CultureInfo.InvariantCulture);
    }

    internal override long Hash(Interpreter py)
    {
        py.Budget.Scan(Value.GetByteCount());
        return PythonHash.Integer(Value);
    }

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        NumberComparison.Compare(comparison, this, other);

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        Arithmetic.Binary(py, operation, this, right);

    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) =>
        Arithmetic.Binary(py, operation, left, this);

    internal override PyObject? Unary(Interpreter py, UnaryOperator operation) => Arithmetic.Unary(py, operation, this);
}
