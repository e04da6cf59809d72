using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>float</c>.</summary>
public class PyFloat : PyObject
{
    /// <summary>A <c>float</c> of a value.</summary>
    public PyFloat(double value) => Value = value;

    /// <summary>The value.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Float;

    internal override bool IsTrue(Interpreter py) => Value != 0;

    internal override string Repr(Interpreter py) => Text.FloatText.Repr(Value);

    internal override string Str(Interpreter py) => Text.FloatText.Str(Value);

    internal override long Hash(Interpreter py) => PythonHash.Float(Value);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        NumberComparison.Compare(comparison, this, other);

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        Arithmetic.Binary(py, operation, this, right);

    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) =>
        Arithmetic.Binary(py, operation, left, this);

    internal override PyObject? Unary(Interpreter py, UnaryOperator operation) => Arithmetic.Unary(py, operation, this);
}
