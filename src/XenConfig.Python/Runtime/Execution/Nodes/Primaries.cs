using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

internal sealed class AttributeNode(TextSpan span, ExpressionNode value, PyStr name) : ExpressionNode(span)
{
    private AttributeSite _site = new(name);

    public override PyObject Evaluate(Frame frame)
    {
        var target = value.Evaluate(frame);
        frame.Span = Span;
        return _site.TryGet(target) ?? Attributes.Get(frame.Py, target, name);
    }
}

internal sealed class SubscriptNode(TextSpan span, ExpressionNode container, ExpressionNode key) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var target = container.Evaluate(frame);
        var index = key.EvaluateKey(frame);
        frame.Span = Span;
        PyObject item;
        if (target.GetType() == typeof(PyList) && index is PyInt { Value: >= 0 } position && position.Value < ((PyList)target).Items.Count)
        {
            item = ((PyList)target).Items[(int)position.Value];
        }
        else if (target.GetType() == typeof(PyDict))
        {
            item = ((PyDict)target).GetItem(frame.Py, index);
        }
        else
        {
            item = Protocol.GetItem(frame.Py, target, index);
        }

        if (item.GetType() != typeof(PyInt) && item is PyTracedObject { HasOrigin: false } traced)
        {
            Inherit(frame, target, traced);
        }

        return item;
    }

    /// <summary>What a builtin put into a container (<c>split</c>) comes from where the container does; a part of a string is made here.</summary>
    private void Inherit(Frame frame, PyObject container, PyTracedObject item)
    {
        if (container is not (PyList or PyTuple or PyDict) || !item.InheritOrigin((PyTracedObject)container))
        {
            frame.MarkOrigin(item, Span);
        }
    }
}

/// <summary>A slice without a step.</summary>
internal sealed class SliceNode(TextSpan span, ExpressionNode container, ExpressionNode? lower, ExpressionNode? upper) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var target = container.Evaluate(frame);
        var low = lower?.Evaluate(frame);
        var high = upper?.Evaluate(frame);
        frame.Span = Span;
        var result = Slices.Get(frame.Py, target, low, high);
        frame.MarkOrigin(result, Span);
        return result;
    }
}

/// <summary>A slice object: a slice with a step, or one in a tuple.</summary>
internal sealed class SliceObjectNode(TextSpan span, ExpressionNode? lower, ExpressionNode? upper, ExpressionNode? step) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => new PySlice(
        lower?.Evaluate(frame) ?? PyNone.Instance, upper?.Evaluate(frame) ?? PyNone.Instance, step?.Evaluate(frame) ?? PyNone.Instance);
}

internal sealed class BackquoteNode(TextSpan span, ExpressionNode value) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var target = value.Evaluate(frame);
        frame.Span = Span;
        var result = new PyStr(Protocol.Repr(frame.Py, target));
        frame.MarkOrigin(result, Span);
        return result;
    }
}

internal sealed class ListNode(TextSpan span, ExpressionNode[] elements) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var items = new List<PyObject>(elements.Length);
        foreach (var element in elements)
        {
            items.Add(element.Evaluate(frame));
        }

        var list = new PyList(items);
        frame.MarkOrigin(list, Span);
        return list;
    }
}

/// <summary>A list of constants.</summary>
internal sealed class ConstantListNode(TextSpan span, PyObject[] elements) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var items = new List<PyObject>(elements.Length);
        items.AddRange(elements.AsSpan());
        var list = new PyList(items);
        frame.MarkOrigin(list, Span);
        return list;
    }
}

internal sealed class TupleNode(TextSpan span, ExpressionNode[] elements) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        if (elements.Length == 0)
        {
            return PyTuple.Empty;
        }

        var tuple = new PyTuple(EvaluateItems(frame));
        frame.MarkOrigin(tuple, Span);
        return tuple;
    }

    public override PyObject EvaluateKey(Frame frame) => new PyTuple(EvaluateItems(frame));

    /// <summary>The items, for those who need no tuple of them.</summary>
    public PyObject[] EvaluateItems(Frame frame) => CallNode.Evaluate(frame, elements);
}

internal sealed class SetNode(TextSpan span, ExpressionNode[] elements) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var items = Array.ConvertAll(elements, element => element.Evaluate(frame));
        var set = new PySet(frame.Py);
        frame.Span = Span;
        foreach (var item in items)
        {
            set.Add(frame.Py, item);
        }

        return set;
    }
}

internal sealed class DictNode(TextSpan span, (ExpressionNode Key, ExpressionNode Value)[] items) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var dict = new PyDict(frame.Py);
        dict.Table.Presize(items.Length);
        foreach (var (key, value) in items)
        {
            // CPython 2.7 evaluates the value first.
            var item = value.Evaluate(frame);
            var name = key.Evaluate(frame);
            frame.Span = key.Span;
            dict.Set(frame.Py, name, item);
        }

        frame.MarkOrigin(dict, Span);
        return dict;
    }
}

/// <summary>An integer with more digits than the limits allow; it is not even read, and ends the evaluation where it stands.</summary>
internal sealed class OversizedIntegerNode(TextSpan span, long bits) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        frame.Span = Span;
        frame.Py.Budget.CheckIntegerBits(bits);
        return PyInt.Zero;
    }
}

/// <summary>What the evaluator does not do; refused where it stands.</summary>
internal sealed class NotSupportedNode(TextSpan span, string message) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        frame.Span = Span;
        throw new EvaluationStoppedException(EvaluationProblemKind.NotSupported, message);
    }
}
