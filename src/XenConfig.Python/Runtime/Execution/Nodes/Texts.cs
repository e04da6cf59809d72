using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A template that stands in the code, with its arguments: <c>'phy:vg0/%s,xvda,w' % name</c>.</summary>
internal sealed class FormatNode(TextSpan span, PyStr template, ExpressionNode arguments) : ExpressionNode(span)
{
    private readonly PercentDirective[] _directives = PercentDirective.ParseAll(template.Value);

    public override PyObject Evaluate(Frame frame)
    {
        PyObject result;
        if (arguments is TupleNode tuple)
        {
            var items = tuple.EvaluateItems(frame);
            frame.Span = Span;
            result = PercentFormat.Format(frame.Py, template, items, _directives);
        }
        else
        {
            var values = arguments.Evaluate(frame);
            frame.Span = Span;
            result = values.Type is PyUserType
                ? Operators.Binary(frame.Py, BinaryOperator.Modulo, template, values)
                : PercentFormat.Format(frame.Py, template, values, _directives);
        }

        frame.MarkOrigin(result, Span);
        return result;
    }
}

/// <summary>
/// Two or more additions one after the other: <c>'phy:' + name + ',xvda,w'</c>. Texts are put together at once, without the texts between.
/// </summary>
internal sealed class SumNode(TextSpan span, ExpressionNode first, TextSpan[] spans, ExpressionNode[] operands) : ExpressionNode(span)
{
    private const int LongestUncounted = 16;

    public override PyObject Evaluate(Frame frame)
    {
        // A long sum is a loop in all but name.
        if (operands.Length > LongestUncounted)
        {
            frame.Py.Budget.Steps(operands.Length);
        }

        var sum = first.Evaluate(frame);
        PyStr? second = null;
        PyStr? third = null;
        for (var i = 0; i < operands.Length; i++)
        {
            var next = operands[i].Evaluate(frame);
            if (next.GetType() != typeof(PyStr) || sum.GetType() != typeof(PyStr))
            {
                sum = Join(frame, second is null ? spans[i] : spans[i - 1], sum, second, third);
                sum = IntegerNode<Addition>.Apply(frame, spans[i], sum, next);
                second = third = null;
            }
            else if (second is null)
            {
                second = (PyStr)next;
            }
            else if (third is null)
            {
                third = (PyStr)next;
            }
            else
            {
                sum = Join(frame, spans[i - 1], sum, second, third);
                second = (PyStr)next;
                third = null;
            }
        }

        return Join(frame, Span, sum, second, third);
    }

    /// <summary>The texts that wait to be put behind the first.</summary>
    private static PyObject Join(Frame frame, TextSpan span, PyObject sum, PyStr? second, PyStr? third)
    {
        if (second is null)
        {
            return sum;
        }

        frame.Span = span;
        var text = third is null
            ? StringOperations.Concat(frame.Py, (PyStr)sum, second, isAugmented: false)
            : StringOperations.Concat(frame.Py, (PyStr)sum, second, third);
        frame.MarkOrigin(text, span);
        return text;
    }
}
