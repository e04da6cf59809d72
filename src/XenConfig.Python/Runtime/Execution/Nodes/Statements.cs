using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

internal sealed class ExpressionStatementNode(TextSpan span, ExpressionNode value) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        value.Evaluate(frame);
        return Completion.Normal;
    }
}

/// <summary>An assignment to one target.</summary>
internal sealed class AssignNode(TextSpan span, TargetNode target, ExpressionNode value) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        target.Store(frame, value.Evaluate(frame), value.Span);
        return Completion.Normal;
    }
}

/// <summary>An assignment to a local variable of a function.</summary>
internal sealed class AssignLocalNode(TextSpan span, int slot, ExpressionNode value) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        frame.Slots[slot].Value = value.Evaluate(frame);
        return Completion.Normal;
    }
}

/// <summary>An assignment of a constant to a name that is bound in a dictionary, as most statements of a config are.</summary>
/// <param name="span">The statement.</param>
/// <param name="name">The name.</param>
/// <param name="value">The constant.</param>
/// <param name="origin">The constant's expression.</param>
internal sealed class AssignConstantNode(TextSpan span, PyStr name, PyObject value, TextSpan origin) : StatementNode(span)
{
    private NameSite _site = new(name);

    public override Completion Execute(Frame frame)
    {
        _site.Store(frame, value, origin);
        return Completion.Normal;
    }
}

/// <summary>An assignment to several targets, from left to right.</summary>
internal sealed class AssignChainNode(TextSpan span, TargetNode[] targets, ExpressionNode value) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        var result = value.Evaluate(frame);
        foreach (var target in targets)
        {
            target.Store(frame, result, value.Span);
        }

        return Completion.Normal;
    }
}

/// <summary>An augmented assignment to an attribute; the object is evaluated once.</summary>
internal sealed class AugmentedAttributeNode(TextSpan span, BinaryOperator operation, ExpressionNode target, PyStr name, ExpressionNode value)
    : StatementNode(span)
{
    private AttributeSite _site = new(name);

    public override Completion Execute(Frame frame)
    {
        var container = target.Evaluate(frame);
        frame.Span = target.Span;
        var left = _site.TryGet(container) ?? Attributes.Get(frame.Py, container, name);
        var result = Augmentation.Apply(frame, Span, operation, left, value.Evaluate(frame));
        if (!_site.TrySet(container, result))
        {
            Attributes.Set(frame.Py, container, name, result);
        }

        return Completion.Normal;
    }
}

/// <summary>An augmented assignment to an item; container and key are evaluated once.</summary>
internal sealed class AugmentedItemNode(
    TextSpan span, BinaryOperator operation, ExpressionNode target, ExpressionNode key, ExpressionNode value) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        var container = target.Evaluate(frame);
        var index = key.Evaluate(frame);
        frame.Span = target.Span;
        var left = Protocol.GetItem(frame.Py, container, index);
        var result = Augmentation.Apply(frame, Span, operation, left, value.Evaluate(frame));
        Protocol.SetItem(frame.Py, container, index, result);
        return Completion.Normal;
    }
}

/// <summary>An augmented assignment to a slice without a step.</summary>
internal sealed class AugmentedSliceNode(
    TextSpan span, BinaryOperator operation, ExpressionNode target, ExpressionNode? lower, ExpressionNode? upper, ExpressionNode value)
    : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        var container = target.Evaluate(frame);
        var low = lower?.Evaluate(frame);
        var high = upper?.Evaluate(frame);
        frame.Span = target.Span;
        var left = Slices.Get(frame.Py, container, low, high);
        var result = Augmentation.Apply(frame, Span, operation, left, value.Evaluate(frame));
        Slices.Set(frame.Py, container, low, high, result);
        return Completion.Normal;
    }
}

/// <summary>What an augmented assignment to a name assigns.</summary>
internal sealed class AugmentedNode(TextSpan span, BinaryOperator operation, ExpressionNode load, ExpressionNode value) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => Augmentation.Apply(frame, Span, operation, load.Evaluate(frame), value.Evaluate(frame));
}

/// <summary>What all augmented assignments do between the load and the store.</summary>
internal static class Augmentation
{
    public static PyObject Apply(Frame frame, TextSpan span, BinaryOperator operation, PyObject left, PyObject right)
    {
        frame.Span = span;
        if (left.GetType() == typeof(PyInt) && right.GetType() == typeof(PyInt))
        {
            return operation == BinaryOperator.Add && Addition.TryApply(((PyInt)left).Value, ((PyInt)right).Value, out var sum)
                ? PyInt.Of(sum)
                : Arithmetic.Int(frame.Py, operation, ((PyInt)left).Value, ((PyInt)right).Value);
        }

        var result = Operators.Augmented(frame.Py, operation, left, right);
        frame.MarkOrigin(result, span);
        return result;
    }
}

internal sealed class DelNode(TextSpan span, TargetNode[] targets) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        foreach (var target in targets)
        {
            target.Delete(frame);
        }

        return Completion.Normal;
    }
}

internal sealed class PrintNode(TextSpan span, ExpressionNode? destination, ExpressionNode[] values, bool hasTrailingComma) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        var py = frame.Py;
        var target = destination?.Evaluate(frame);
        frame.Span = Span;
        var file = PrintTarget.Of(py, target is null or PyNone ? py.StandardOutput() : target);
        foreach (var value in values)
        {
            var item = value.Evaluate(frame);
            frame.Span = value.Span;
            file.PrintItem(item);
        }

        if (!hasTrailingComma)
        {
            file.PrintNewline();
        }

        return Completion.Normal;
    }
}

internal sealed class AssertNode(TextSpan span, ExpressionNode test, ExpressionNode? message) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        if (test.EvaluateCondition(frame))
        {
            return Completion.Normal;
        }

        var text = message?.Evaluate(frame);
        frame.Span = Span;
        throw Raise.AssertionError(text);
    }
}

/// <summary>An <c>exec</c> statement.</summary>
/// <param name="span">The statement.</param>
/// <param name="code">What is run.</param>
/// <param name="globals">Where global names are, or null.</param>
/// <param name="locals">Where names are bound, or null.</param>
/// <param name="kept">
/// The variables that the function around binds itself. CPython has them beside the dict that it shows to the code: what that binds is taken over,
/// what it deletes is not.
/// </param>
internal sealed class ExecNode(TextSpan span, ExpressionNode code, ExpressionNode? globals, ExpressionNode? locals, PyStr[] kept) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        var source = code.Evaluate(frame);
        var globalNames = globals?.Evaluate(frame);
        var localNames = locals?.Evaluate(frame);
        frame.Span = Span;

        // exec "code" in (g, l) is the function-call way to write exec "code" in g, l.
        if (source is PyTuple { Items.Length: 2 or 3 } tuple && globalNames is null)
        {
            globalNames = tuple.Items[1];
            localNames = tuple.Items.Length == 3 ? tuple.Items[2] : null;
            source = tuple.Items[0];
        }

        var before = globalNames is null or PyNone && localNames is null or PyNone ? Array.ConvertAll(kept, name => frame.Locals!.Get(name)) : [];
        var isStopped = false;
        try
        {
            DynamicCode.Exec(frame, source, globalNames is PyNone ? null : globalNames, localNames is PyNone ? null : localNames);
        }
        catch (Exception e) when (Sees(e, out isStopped))
        {
            throw;
        }
        finally
        {
            // Once the evaluation is stopped none of the config's code runs, and to look a name up may run some.
            if (!isStopped)
            {
                Restore(frame, before);
            }
        }

        return Completion.Normal;
    }

    /// <summary>Sees what the code ends with, as an exception filter that never catches: to throw again would take more of the stack each time.</summary>
    private static bool Sees(Exception exception, out bool isStopped)
    {
        isStopped = exception is not PythonException;
        return false;
    }

    /// <summary>Binds the function's own variables again that the code has deleted.</summary>
    private void Restore(Frame frame, PyObject?[] before)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] is { } value && frame.Locals!.Get(kept[i]) is null)
            {
                frame.Locals.Set(kept[i], value);
            }
        }
    }
}

internal sealed class ImportNode(TextSpan span, int level, (TextSpan Span, string Name, TargetNode Target, bool BindsTop)[] names) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        foreach (var (nameSpan, name, target, bindsTop) in names)
        {
            frame.Span = nameSpan;
            var (top, module) = Imports.Import(frame.Py, name, frame.Globals, level);
            target.Store(frame, bindsTop ? top : module, nameSpan);
        }

        return Completion.Normal;
    }
}

/// <summary>A <c>from … import</c>; without names it is <c>import *</c>.</summary>
internal sealed class FromImportNode(TextSpan span, int level, string module, (TextSpan Span, PyStr Name, TargetNode Target)[] names) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        frame.Span = Span;
        var py = frame.Py;
        var source = Imports.Import(py, module, frame.Globals, level).Module;
        if (names.Length == 0)
        {
            ImportAll(frame, source);
            return Completion.Normal;
        }

        foreach (var (nameSpan, name, target) in names)
        {
            frame.Span = nameSpan;
            var value = Imports.TryMember(py, source, name)
                ?? throw Raise.ImportError($"cannot import name {name.Value}");
            target.Store(frame, value, nameSpan);
        }

        return Completion.Normal;
    }

    private static void ImportAll(Frame frame, PyModule source)
    {
        var members = source.Open();
        var names = members.Get(Names.All) is { } all
            ? Protocol.ToList(frame.Py, all)
            : [.. members.Items.Select(static item => item.Key).Where(static key => key is PyStr name && !name.Value.StartsWith('_'))];
        foreach (var name in names.OfType<PyStr>())
        {
            var value = Imports.TryMember(frame.Py, source, name) ?? throw GenericAttributes.Missing(source, name);
            frame.Locals!.Set(name, value);
            frame.Recorder?.BindingOf(name).Bind(frame, frame.Statement);
        }
    }
}

/// <summary>An expression statement as at the prompt: its value is shown, unless it is None.</summary>
internal sealed class ShowNode(TextSpan span, ExpressionNode value) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        var py = frame.Py;
        var result = value.Evaluate(frame);
        frame.Span = Span;
        if (result is not PyNone)
        {
            var target = PrintTarget.Of(py, py.StandardOutput());
            target.PrintItem(new PyStr(Protocol.Repr(py, result)));
            target.PrintNewline();
        }

        return Completion.Normal;
    }
}
