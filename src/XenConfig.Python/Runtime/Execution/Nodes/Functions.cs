using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Makes a function: a <c>def</c>, a <c>lambda</c>, or the code of a comprehension with a scope of its own.</summary>
/// <param name="span">The definition.</param>
/// <param name="code">The code.</param>
/// <param name="defaults">The default values of the last parameters.</param>
/// <param name="captured">The slots in the defining frame whose cells the closure takes.</param>
internal sealed class FunctionNode(TextSpan span, CodeBlock code, ExpressionNode[] defaults, int[] captured) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => Make(frame);

    public PyFunction Make(Frame frame)
    {
        var values = defaults.Length == 0 ? [] : CallNode.Evaluate(frame, defaults);
        var cells = captured.Length == 0 ? [] : Array.ConvertAll(captured, slot => (PyCell)frame.Slots[slot].Value!);
        return new PyFunction(code, frame.Globals, values, cells);
    }
}

/// <summary>A comprehension with a scope of its own, or a generator expression: its function, called with the first iterable.</summary>
internal sealed class CallComprehensionNode(TextSpan span, FunctionNode function, ExpressionNode iterable) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var items = iterable.Evaluate(frame);
        frame.Span = iterable.Span;
        var iterator = Protocol.Iterate(frame.Py, items);
        return function.Make(frame).Call(frame.Py, iterator);
    }
}

/// <summary>A list comprehension: runs in the frame that it stands in.</summary>
internal sealed class ListComprehensionNode(TextSpan span, StoreTemporaryNode store, int slot, StatementNode loop) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        // Saved, because a function called by an element may come back to this very comprehension only in a frame of its own,
        // but the same comprehension may stand inside itself through exec in this frame.
        var outer = frame.Slots[slot].Value;
        var list = new PyList();
        frame.MarkOrigin(list, Span);
        store.Store(frame, list, Span);
        loop.Execute(frame);
        frame.Slots[slot].Value = outer;
        return list;
    }
}

/// <summary>Adds a comprehension's element to what it makes.</summary>
internal sealed class CollectNode(TextSpan span, int slot, ExpressionNode element, ExpressionNode? value) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        var py = frame.Py;
        switch (frame.Slots[slot].Value)
        {
            case PyList list:
                ListOperations.Append(py, list, element.Evaluate(frame));
                break;
            case PySet set:
                var item = element.Evaluate(frame);
                frame.Span = element.Span;
                set.Add(py, item);
                break;
            case PyDict dict:
                var content = value!.Evaluate(frame);
                var key = element.Evaluate(frame);
                frame.Span = element.Span;
                dict.Set(py, key, content);
                break;
        }

        return Completion.Normal;
    }
}

/// <summary>Makes the empty set or dict that a comprehension fills.</summary>
internal sealed class NewCollectionNode(TextSpan span, bool isDict) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => isDict ? new PyDict(frame.Py) : new PySet(frame.Py);
}

/// <summary>A <c>def</c>: makes the function, applies the decorators, binds the name.</summary>
internal sealed class DefineNode(TextSpan span, TextSpan nameSpan, ExpressionNode definition, ExpressionNode[] decorators, TargetNode target)
    : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        var functions = CallNode.Evaluate(frame, decorators);
        var value = definition.Evaluate(frame);
        for (var i = functions.Length - 1; i >= 0; i--)
        {
            // Apart from the decorator's own span: its line is that of the definition.
            frame.Span = TextSpan.FromBounds(decorators[i].Span.Start, nameSpan.End);
            value = functions[i].Call(frame.Py, value);
        }

        target.Store(frame, value, nameSpan);
        return Completion.Normal;
    }
}

/// <summary>Makes a class.</summary>
internal sealed class ClassNode(TextSpan span, string name, ExpressionNode[] bases, CodeBlock code, int[] captured) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame)
    {
        var py = frame.Py;
        var baseValues = CallNode.Evaluate(frame, bases);
        var body = new PyDict(py);

        // Where the globals have no __name__, as under xm, that of the builtins is found.
        body.Set(Names.Module, frame.Globals.Get(Names.Name) ?? py.FindBuiltin(frame, Names.Name) ?? PyNone.Instance);
        if (code.Documentation is not PyNone)
        {
            body.Set(Names.Doc, code.Documentation);
        }

        frame.Span = Span;
        var slots = new Slot[code.SlotCount];
        for (var i = 0; i < captured.Length; i++)
        {
            slots[code.FreeSlots[i]].Value = frame.Slots[captured[i]].Value;
        }

        Calls.Run(py, new Frame(py, code, frame.Globals, body, slots, frame));
        frame.Span = Span;
        return ClassFactory.Create(py, name, baseValues, body, frame.Globals);
    }
}

/// <summary>A <c>yield</c>; the value that <c>send</c> gives goes into a temporary.</summary>
internal sealed class YieldNode(TextSpan span, ExpressionNode? value, int slot) : StatementNode(span)
{
    public override Completion Execute(Frame frame) => throw new InvalidOperationException("A yield is run by Resume.");

    public override IEnumerable<PyObject> Resume(Frame frame)
    {
        yield return value?.Evaluate(frame) ?? PyNone.Instance;
        frame.Span = Span;
        frame.Slots[slot].Value = frame.Generator!.TakeSent();
        frame.Completion = Completion.Normal;
    }
}
