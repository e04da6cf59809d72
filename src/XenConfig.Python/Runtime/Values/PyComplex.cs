using System.Numerics;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>complex</c>.</summary>
public class PyComplex(Complex value) : PyObject
{
    /// <summary>The value.</summary>
    public Complex Value { get; } = value;

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Complex;

    internal override bool IsTrue(Interpreter py) => Value != Complex.Zero;

    internal override string Repr(Interpreter py) => Text.FloatText.Repr(Value);

    internal override string Str(Interpreter py) => Text.FloatText.Str(Value);

    internal override long Hash(Interpreter py) => PythonHash.Complex(Value);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) =>
        ComplexArithmetic.Compare(comparison, this, other);

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) =>
        ComplexArithmetic.Binary(operation, this, right);

    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) =>
        ComplexArithmetic.Binary(operation, left, this);

    internal override PyObject? Unary(Interpreter py, UnaryOperator operation) => ComplexArithmetic.Unary(operation, this);
}
