using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Any other binary operator.</summary>
internal sealed class BinaryNode(TextSpan span, BinaryOperator operation, ExpressionNode left, ExpressionNode right) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => Apply(frame, Span, operation, left.Evaluate(frame), right.Evaluate(frame));

    public static PyObject Apply(Frame frame, TextSpan span, BinaryOperator operation, PyObject left, PyObject right)
    {
        frame.Span = span;
        if (left.GetType() == typeof(PyInt) && right.GetType() == typeof(PyInt))
        {
            return Arithmetic.Int(frame.Py, operation, ((PyInt)left).Value, ((PyInt)right).Value);
        }

        var result = Operators.Binary(frame.Py, operation, left, right);
        frame.MarkOrigin(result, span);
        return result;
    }
}

/// <summary>A long chain of binary operators that leans to the left, run in a loop.</summary>
internal sealed class BinaryChainNode(TextSpan span, ExpressionNode first, BinaryOperator[] operations, TextSpan[] spans, ExpressionNode[] operands)
    : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var value = first.Evaluate(frame);
        for (var i = 0; i < operations.Length; i++)
        {
            frame.Py.Budget.Step();
            var right = operands[i].Evaluate(frame);
            value = BinaryNode.Apply(frame, spans[i], operations[i], value, right);
        }

        return value;
    }
}

internal sealed class UnaryNode(TextSpan span, UnaryOperator operation, ExpressionNode operand) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var value = operand.Evaluate(frame);
        frame.Span = Span;
        return Operators.Unary(frame.Py, operation, value);
    }
}

internal sealed class NotNode(TextSpan span, ExpressionNode operand) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => PyBool.Of(!operand.EvaluateCondition(frame));

    public override bool EvaluateCondition(Frame frame) => !operand.EvaluateCondition(frame);
}

/// <summary><c>and</c> or <c>or</c>.</summary>
internal sealed class BooleanNode(TextSpan span, bool isAnd, ExpressionNode[] operands) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        for (var i = 0; i < operands.Length - 1; i++)
        {
            var value = operands[i].Evaluate(frame);
            frame.Span = Span;
            if (Protocol.IsTrue(frame.Py, value) != isAnd)
            {
                return value;
            }
        }

        return operands[^1].Evaluate(frame);
    }

    public override bool EvaluateCondition(Frame frame)
    {
        foreach (var operand in operands)
        {
            if (operand.EvaluateCondition(frame) != isAnd)
            {
                return !isAnd;
            }
        }

        return isAnd;
    }
}

internal sealed class ConditionalNode(TextSpan span, ExpressionNode condition, ExpressionNode whenTrue, ExpressionNode whenFalse)
    : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) =>
        condition.EvaluateCondition(frame) ? whenTrue.Evaluate(frame) : whenFalse.Evaluate(frame);
}

/// <summary>A comparison of two values.</summary>
internal sealed class CompareNode(TextSpan span, ComparisonOperator comparison, ExpressionNode left, ExpressionNode right) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => Apply(frame, Span, comparison, left.Evaluate(frame), right.Evaluate(frame));

    public override bool EvaluateCondition(Frame frame) => Holds(frame, Span, comparison, left.Evaluate(frame), right.Evaluate(frame));

    public static PyObject Apply(Frame frame, TextSpan span, ComparisonOperator comparison, PyObject left, PyObject right)
    {
        frame.Span = span;
        return Comparison.Evaluate(frame.Py, comparison, left, right);
    }

    public static bool Holds(Frame frame, TextSpan span, ComparisonOperator comparison, PyObject left, PyObject right)
    {
        frame.Span = span;
        return comparison == ComparisonOperator.In
            ? Protocol.Contains(frame.Py, right, left)
            : Protocol.IsTrue(frame.Py, Comparison.Evaluate(frame.Py, comparison, left, right));
    }
}

/// <summary>A chained comparison: each operand is evaluated once, and no more than needed.</summary>
internal sealed class CompareChainNode(TextSpan span, ExpressionNode first, ComparisonOperator[] comparisons, ExpressionNode[] operands)
    : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var left = first.Evaluate(frame);
        for (var i = 0; ; i++)
        {
            var right = operands[i].Evaluate(frame);
            frame.Span = Span;
            var result = Comparison.Evaluate(frame.Py, comparisons[i], left, right);
            if (i == operands.Length - 1 || !Protocol.IsTrue(frame.Py, result))
            {
                return result;
            }

            left = right;
        }
    }
}
