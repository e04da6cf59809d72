using System.Runtime.CompilerServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>Statements one after the other.</summary>
internal sealed class BlockNode(TextSpan span, StatementNode[] statements) : StatementNode(span)
{
    /// <summary>The statement, where there is just one; null otherwise.</summary>
    public StatementNode? Only => statements is [var only] ? only : null;

    public override Completion Execute(Frame frame)
    {
        foreach (var statement in statements)
        {
            frame.Statement = statement.Span;
            var completion = statement.Execute(frame);
            if (completion != Completion.Normal)
            {
                return completion;
            }
        }

        return Completion.Normal;
    }

    public override IEnumerable<PyObject> Resume(Frame frame)
    {
        foreach (var statement in statements)
        {
            frame.Statement = statement.Span;
            if (statement.ContainsYield)
            {
                foreach (var value in statement.Resume(frame))
                {
                    yield return value;
                }
            }
            else
            {
                frame.Completion = statement.Execute(frame);
            }

            if (frame.Completion != Completion.Normal)
            {
                yield break;
            }
        }

        frame.Completion = Completion.Normal;
    }
}

/// <summary>The top level of a module: each statement's bindings and dependence on the host are recorded.</summary>
internal sealed class ModuleBodyNode(TextSpan span, StatementNode[] statements) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        foreach (var statement in statements)
        {
            frame.Statement = statement.Span;
            frame.Span = statement.Span;
            frame.Recorder?.Begin(frame);
            statement.Execute(frame);
            frame.Recorder?.End(frame);
        }

        return Completion.Normal;
    }
}

internal sealed class IfNode(TextSpan span, (ExpressionNode Condition, StatementNode Body)[] branches, StatementNode? elseBody)
    : StatementNode(span)
{
    public override Completion Execute(Frame frame) => Choose(frame)?.Execute(frame) ?? Completion.Normal;

    public override IEnumerable<PyObject> Resume(Frame frame)
    {
        frame.Completion = Completion.Normal;
        return Choose(frame)?.Resume(frame) ?? [];
    }

    private StatementNode? Choose(Frame frame)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition.EvaluateCondition(frame))
            {
                return body;
            }
        }

        return elseBody;
    }
}

/// <summary>A <c>while</c> loop.</summary>
/// <param name="span">The statement.</param>
/// <param name="prelude">What runs before the condition each time, where a <c>yield</c> stands in it; null otherwise.</param>
/// <param name="condition">The condition.</param>
/// <param name="body">The block.</param>
/// <param name="elseBody">The <c>else</c> block, or null.</param>
internal sealed class WhileNode(TextSpan span, StatementNode? prelude, ExpressionNode condition, StatementNode body, StatementNode? elseBody)
    : StatementNode(span)
{
    // A loop is called once and runs long: the just-in-time compiler would begin it in its first, counting form, and leave it there or exchange it
    // only in mid-run. Compiled ahead of time, this changes nothing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Execute(Frame frame)
    {
        var budget = frame.Py.Budget;
        while (condition.EvaluateCondition(frame))
        {
            budget.Step();
            switch (body.Execute(frame))
            {
                case Completion.Break:
                    return Completion.Normal;
                case Completion.Return:
                    return Completion.Return;
            }

            frame.Statement = Span;
        }

        return elseBody?.Execute(frame) ?? Completion.Normal;
    }

    public override IEnumerable<PyObject> Resume(Frame frame)
    {
        while (true)
        {
            frame.Py.Budget.Step();
            frame.Statement = Span;
            if (prelude is not null)
            {
                foreach (var value in prelude.Resume(frame))
                {
                    yield return value;
                }
            }

            if (!condition.EvaluateCondition(frame))
            {
                break;
            }

            foreach (var value in body.Resume(frame))
            {
                yield return value;
            }

            if (frame.Completion is Completion.Break)
            {
                frame.Completion = Completion.Normal;
                yield break;
            }

            if (frame.Completion is Completion.Return)
            {
                yield break;
            }
        }

        frame.Completion = Completion.Normal;
        foreach (var value in elseBody?.Resume(frame) ?? [])
        {
            yield return value;
        }
    }
}

/// <summary>A <c>for</c> loop.</summary>
internal sealed class ForNode(TextSpan span, TargetNode target, ExpressionNode iterable, StatementNode body, StatementNode? elseBody)
    : StatementNode(span)
{
    // An item that is taken apart at once is no value of any name.
    private readonly bool _namesItem = target is not UnpackNode;
    private readonly int _slot = target is StoreLocalNode local ? local.Slot : -1;
    private readonly UnpackNode? _pair = target is UnpackNode { IsPair: true } unpack ? unpack : null;

    // As a while loop: called once, it runs long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Execute(Frame frame)
    {
        var items = iterable.Evaluate(frame);
        frame.Span = iterable.Span;
        var iterator = Protocol.Iterate(frame.Py, items);
        var pairs = _pair is null ? null : iterator as IPairIterator;
        var loop = frame.Loop = new ActiveLoop(frame.Loop, frame.Code, target.Span);
        while (pairs is null ? Advance(frame, loop, items, iterator) : Advance(frame, loop, pairs))
        {
            var completion = body.Execute(frame);
            if (completion is Completion.Break or Completion.Return)
            {
                frame.Loop = loop.Outer;
                return completion == Completion.Break ? Completion.Normal : completion;
            }

            frame.Statement = Span;
            frame.Span = iterable.Span;
        }

        frame.Loop = loop.Outer;
        return elseBody?.Execute(frame) ?? Completion.Normal;
    }

    public override IEnumerable<PyObject> Resume(Frame frame)
    {
        var items = iterable.Evaluate(frame);
        frame.Span = iterable.Span;
        var iterator = Protocol.Iterate(frame.Py, items);
        var pairs = _pair is null ? null : iterator as IPairIterator;
        var loop = frame.Loop = new ActiveLoop(frame.Loop, frame.Code, target.Span);
        while (pairs is null ? Advance(frame, loop, items, iterator) : Advance(frame, loop, pairs))
        {
            foreach (var value in body.Resume(frame))
            {
                yield return value;
            }

            if (frame.Completion is Completion.Break or Completion.Return)
            {
                frame.Loop = loop.Outer;
                frame.Completion = frame.Completion == Completion.Break ? Completion.Normal : Completion.Return;
                yield break;
            }

            frame.Statement = Span;
            frame.Span = iterable.Span;
        }

        frame.Loop = loop.Outer;
        frame.Completion = Completion.Normal;
        foreach (var value in elseBody?.Resume(frame) ?? [])
        {
            yield return value;
        }
    }

    /// <summary>Binds the next item; false at the end.</summary>
    private bool Advance(Frame frame, ActiveLoop loop, PyObject items, PyIterator iterator)
    {
        if (iterator.Next(frame.Py) is not { } item)
        {
            return false;
        }

        frame.Py.Budget.Step();
        loop.Advance(item);
        if (_namesItem && item.GetType() != typeof(PyInt) && item is PyTracedObject { HasOrigin: false } traced)
        {
            if (items is not PyTracedObject container || !traced.InheritOrigin(container))
            {
                frame.MarkOrigin(item, iterable.Span);
            }
        }

        if (_slot >= 0)
        {
            frame.Slots[_slot].Value = item;
        }
        else
        {
            target.Store(frame, item, iterable.Span);
        }

        return true;
    }

    /// <summary>Binds the parts of the next item, which is a pair; false at the end.</summary>
    private bool Advance(Frame frame, ActiveLoop loop, IPairIterator pairs)
    {
        if (!pairs.TryNext(frame.Py, out var first, out var second))
        {
            return false;
        }

        frame.Py.Budget.Step();
        loop.Advance(first, second);
        _pair!.Store(frame, first, second, iterable.Span);
        return true;
    }
}

internal sealed class PassNode(TextSpan span) : StatementNode(span)
{
    public override Completion Execute(Frame frame) => Completion.Normal;
}

internal sealed class BreakNode(TextSpan span) : StatementNode(span)
{
    public override Completion Execute(Frame frame) => Completion.Break;
}

internal sealed class ContinueNode(TextSpan span) : StatementNode(span)
{
    public override Completion Execute(Frame frame) => Completion.Continue;
}

internal sealed class ReturnNode(TextSpan span, ExpressionNode? value) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        frame.ReturnValue = Evaluate(frame);
        return Completion.Return;
    }

    public PyObject Evaluate(Frame frame) => value?.Evaluate(frame) ?? PyNone.Instance;
}
