using System.Runtime.CompilerServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A binary operator with a short way for <c>int</c>: one compiled method an operator, which a loop's arithmetic is nearly all of.</summary>
/// <typeparam name="T">The operator.</typeparam>
internal sealed class IntegerNode<T>(TextSpan span, ExpressionNode left, ExpressionNode right) : ExpressionNode(span)
    where T : struct, IIntegerOperation
{
    public override PyObject Evaluate(Frame frame) => Apply(frame, Span, left.Evaluate(frame), right.Evaluate(frame));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PyObject Apply(Frame frame, TextSpan span, PyObject left, PyObject right) =>
        left.GetType() == typeof(PyInt) && right.GetType() == typeof(PyInt) && T.TryApply(((PyInt)left).Value, ((PyInt)right).Value, out var result)
            ? PyInt.Of(result)
            : BinaryNode.Apply(frame, span, T.Operator, left, right);
}

/// <summary>The same with a constant <c>int</c> on the right, as in <c>i + 1</c>.</summary>
internal sealed class IntegerConstantNode<T>(TextSpan span, ExpressionNode left, PyInt right) : ExpressionNode(span)
    where T : struct, IIntegerOperation
{
    private readonly long _right = right.Value;

    public override PyObject Evaluate(Frame frame)
    {
        var value = left.Evaluate(frame);
        return value.GetType() == typeof(PyInt) && T.TryApply(((PyInt)value).Value, _right, out var result)
            ? PyInt.Of(result)
            : BinaryNode.Apply(frame, Span, T.Operator, value, right);
    }
}

/// <summary>A comparison with a short way for <c>int</c>.</summary>
/// <typeparam name="T">The operator.</typeparam>
internal sealed class IntegerCompareNode<T>(TextSpan span, ExpressionNode left, ExpressionNode right) : ExpressionNode(span)
    where T : struct, IIntegerComparison
{
    public override PyObject Evaluate(Frame frame)
    {
        var (a, b) = (left.Evaluate(frame), right.Evaluate(frame));
        return a.GetType() == typeof(PyInt) && b.GetType() == typeof(PyInt)
            ? PyBool.Of(T.Holds(((PyInt)a).Value, ((PyInt)b).Value))
            : CompareNode.Apply(frame, Span, T.Operator, a, b);
    }

    public override bool EvaluateCondition(Frame frame)
    {
        var (a, b) = (left.Evaluate(frame), right.Evaluate(frame));
        return a.GetType() == typeof(PyInt) && b.GetType() == typeof(PyInt)
            ? T.Holds(((PyInt)a).Value, ((PyInt)b).Value)
            : CompareNode.Holds(frame, Span, T.Operator, a, b);
    }
}

/// <summary>What an operator does with integers of 64 bits.</summary>
internal interface IIntegerOperation
{
    static abstract BinaryOperator Operator { get; }

    /// <summary>The result; false where it does not fit or the way to it is longer.</summary>
    static abstract bool TryApply(long left, long right, out long result);
}

/// <summary><c>+</c>.</summary>
internal readonly struct Addition : IIntegerOperation
{
    public static BinaryOperator Operator => BinaryOperator.Add;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryApply(long left, long right, out long result)
    {
        result = unchecked(left + right);
        return ((left ^ result) & (right ^ result)) >= 0;
    }
}

/// <summary><c>-</c>.</summary>
internal readonly struct Subtraction : IIntegerOperation
{
    public static BinaryOperator Operator => BinaryOperator.Subtract;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryApply(long left, long right, out long result)
    {
        result = unchecked(left - right);
        return ((left ^ right) & (left ^ result)) >= 0;
    }
}

/// <summary><c>*</c>.</summary>
internal readonly struct Multiplication : IIntegerOperation
{
    public static BinaryOperator Operator => BinaryOperator.Multiply;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryApply(long left, long right, out long result) => Math.BigMul(left, right, out result) == result >> 63;
}

/// <summary><c>%</c>.</summary>
internal readonly struct Remainder : IIntegerOperation
{
    public static BinaryOperator Operator => BinaryOperator.Modulo;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryApply(long left, long right, out long result)
    {
        if (left < 0 || right <= 0)
        {
            result = 0;
            return false;
        }

        // A division of 32 bits takes a fraction of the time.
        result = (left | right) <= uint.MaxValue ? (uint)left % (uint)right : left % right;
        return true;
    }
}

/// <summary>What a comparison says of integers of 64 bits.</summary>
internal interface IIntegerComparison
{
    static abstract ComparisonOperator Operator { get; }

    static abstract bool Holds(long left, long right);
}

/// <summary><c>==</c>.</summary>
internal readonly struct Equal : IIntegerComparison
{
    public static ComparisonOperator Operator => ComparisonOperator.Equal;

    public static bool Holds(long left, long right) => left == right;
}

/// <summary><c>!=</c>.</summary>
internal readonly struct NotEqual : IIntegerComparison
{
    public static ComparisonOperator Operator => ComparisonOperator.NotEqual;

    public static bool Holds(long left, long right) => left != right;
}

/// <summary><c>&lt;</c>.</summary>
internal readonly struct Less : IIntegerComparison
{
    public static ComparisonOperator Operator => ComparisonOperator.Less;

    public static bool Holds(long left, long right) => left < right;
}

/// <summary><c>&lt;=</c>.</summary>
internal readonly struct LessOrEqual : IIntegerComparison
{
    public static ComparisonOperator Operator => ComparisonOperator.LessOrEqual;

    public static bool Holds(long left, long right) => left <= right;
}

/// <summary><c>&gt;</c>.</summary>
internal readonly struct Greater : IIntegerComparison
{
    public static ComparisonOperator Operator => ComparisonOperator.Greater;

    public static bool Holds(long left, long right) => left > right;
}

/// <summary><c>&gt;=</c>.</summary>
internal readonly struct GreaterOrEqual : IIntegerComparison
{
    public static ComparisonOperator Operator => ComparisonOperator.GreaterOrEqual;

    public static bool Holds(long left, long right) => left >= right;
}
