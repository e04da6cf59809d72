using System.Runtime.CompilerServices;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A constant.</summary>
internal sealed class ConstantNode(TextSpan span, PyObject value) : ExpressionNode(span)
{
    public PyObject Value => value;

    public override PyObject Evaluate(Frame frame) => value;
}

/// <summary>A local variable of a function.</summary>
internal sealed class LoadLocalNode(TextSpan span, int slot, string name) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => frame.Slots[slot].Value ?? throw Unbound(frame);

    private PythonException Unbound(Frame frame)
    {
        frame.Span = Span;
        return Raise.UnboundLocalError($"local variable '{name}' referenced before assignment");
    }
}

/// <summary>A variable that functions share.</summary>
internal sealed class LoadCellNode(TextSpan span, int slot, string name, bool isFree) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => ((PyCell)frame.Slots[slot].Value!).Value ?? throw Unbound(frame);

    private PythonException Unbound(Frame frame)
    {
        frame.Span = Span;
        return isFree
            ? Raise.NameError($"free variable '{name}' referenced before assignment in enclosing scope")
            : Raise.UnboundLocalError($"local variable '{name}' referenced before assignment");
    }
}

/// <summary>A global variable or builtin, from within a function.</summary>
/// <param name="span">The name.</param>
/// <param name="name">The name.</param>
/// <param name="isPlain">Whether CPython does not say of it that it is global: an <c>exec</c> in the function might have bound it.</param>
internal sealed class LoadGlobalNode(TextSpan span, PyStr name, bool isPlain) : ExpressionNode(span)
{
    private int _slot;
    private PyObject? _builtin;

    public override PyObject Evaluate(Frame frame) => frame.Globals.Get(name, ref _slot) ?? Builtin(frame);

    // Apart from what nearly every load comes to, as in the nodes below: what stands in one method saves registers for all of it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyObject Builtin(Frame frame) => frame.Py.FindBuiltin(frame, Span, name, ref _builtin) ?? throw Unknown(frame);

    private PythonException Unknown(Frame frame)
    {
        frame.Span = Span;
        return Raise.NameError($"{(isPlain ? "" : "global ")}name '{name.Value}' is not defined");
    }
}

/// <summary>A name in a module, a class body or a function with dynamic names: locals, then globals, then builtins.</summary>
internal sealed class LoadNameNode(TextSpan span, PyStr name) : ExpressionNode(span)
{
    private int _slot;
    private PyObject? _builtin;

    public override PyObject Evaluate(Frame frame) =>
        (frame.Mapping is null ? frame.Locals!.Get(name, ref _slot) : FromMapping(frame, frame.Mapping)) ?? GlobalOrBuiltin(frame);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyObject GlobalOrBuiltin(Frame frame) =>
        (frame.Locals == frame.Globals ? null : frame.Globals.Get(name))
        ?? frame.Py.FindBuiltin(frame, Span, name, ref _builtin)
        ?? throw Unknown(frame);

    private PyObject? FromMapping(Frame frame, PyObject mapping)
    {
        try
        {
            return Protocol.GetItem(frame.Py, mapping, name);
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.KeyError))
        {
            return null;
        }
    }

    private PythonException Unknown(Frame frame)
    {
        frame.Span = Span;
        return Raise.NameError($"name '{name.Value}' is not defined");
    }
}

/// <summary>A local variable of a function that keeps its names in a dictionary.</summary>
internal sealed class LoadDynamicLocalNode(TextSpan span, PyStr name) : ExpressionNode(span)
{
    private int _slot;

    public override PyObject Evaluate(Frame frame) => frame.Locals!.Get(name, ref _slot) ?? throw Unbound(frame);

    private PythonException Unbound(Frame frame)
    {
        frame.Span = Span;
        return Raise.UnboundLocalError($"local variable '{name.Value}' referenced before assignment");
    }
}

/// <summary>The evaluator's own variable: a part of an expression around a <c>yield</c>.</summary>
internal sealed class LoadTemporaryNode(TextSpan span, int slot) : ExpressionNode(span)
{
    public override PyObject Evaluate(Frame frame) => frame.Slots[slot].Value!;
}

/// <summary>Something that a value can be bound to.</summary>
internal abstract class TargetNode(TextSpan span)
{
    public TextSpan Span => span;

    /// <param name="frame">The frame.</param>
    /// <param name="value">The value.</param>
    /// <param name="origin">The expression that gave it.</param>
    public abstract void Store(Frame frame, PyObject value, TextSpan origin);

    public abstract void Delete(Frame frame);
}

internal sealed class StoreLocalNode(TextSpan span, int slot, string name) : TargetNode(span)
{
    /// <summary>The variable's place in <see cref="Frame.Slots"/>.</summary>
    public int Slot => slot;

    public override void Store(Frame frame, PyObject value, TextSpan origin) => frame.Slots[slot].Value = value;

    public override void Delete(Frame frame)
    {
        frame.Span = Span;
        frame.Slots[slot].Value = frame.Slots[slot].Value is null
            ? throw Raise.UnboundLocalError($"local variable '{name}' referenced before assignment")
            : null;
    }
}

internal sealed class StoreCellNode(TextSpan span, int slot) : TargetNode(span)
{
    public override void Store(Frame frame, PyObject value, TextSpan origin) => ((PyCell)frame.Slots[slot].Value!).Value = value;

    public override void Delete(Frame frame) => ((PyCell)frame.Slots[slot].Value!).Value = null;
}

internal sealed class StoreGlobalNode(TextSpan span, PyStr name) : TargetNode(span)
{
    private int _slot;

    public override void Store(Frame frame, PyObject value, TextSpan origin) => frame.Globals.Set(name, value, ref _slot);

    public override void Delete(Frame frame)
    {
        frame.Span = Span;
        if (!frame.Globals.Remove(name))
        {
            throw Raise.NameError($"global name '{name.Value}' is not defined");
        }
    }
}

/// <summary>A name in a module, a class body or a function with dynamic names.</summary>
/// <param name="span">The name.</param>
/// <param name="name">The name.</param>
/// <param name="isLocal">Whether it is a function's own, so that unbinding it fails as for any local variable.</param>
internal sealed class StoreNameNode(TextSpan span, PyStr name, bool isLocal) : TargetNode(span)
{
    private NameSite _site = new(name);

    public override void Store(Frame frame, PyObject value, TextSpan origin) => _site.Store(frame, value, origin);

    public override void Delete(Frame frame)
    {
        frame.Span = Span;
        if (!frame.Locals!.Remove(name))
        {
            throw isLocal
                ? Raise.UnboundLocalError($"local variable '{name.Value}' referenced before assignment")
                : Raise.NameError($"name '{name.Value}' is not defined");
        }

        frame.Recorder?.Unbind(name);
    }
}

/// <summary>Where a name is bound among the names of a module, a class body or a function with dynamic names.</summary>
/// <param name="name">The name.</param>
internal struct NameSite(PyStr name)
{
    private readonly PyStr _name = name;
    private int _slot;
    private Binding? _binding;

    /// <summary>Binds the name.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="value">The value.</param>
    /// <param name="origin">The expression that gave it.</param>
    public void Store(Frame frame, PyObject value, TextSpan origin)
    {
        if (frame.Mapping is { } mapping)
        {
            Protocol.SetItem(frame.Py, mapping, _name, value);
            return;
        }

        frame.Locals!.Set(_name, value, ref _slot);
        if (frame.Recorder is { } recorder)
        {
            var binding = _binding;
            if (binding?.Recorder != recorder)
            {
                binding = _binding = recorder.BindingOf(_name);
            }

            binding.Bind(frame, origin);
        }
    }
}

internal sealed class StoreTemporaryNode(TextSpan span, int slot) : TargetNode(span)
{
    public override void Store(Frame frame, PyObject value, TextSpan origin) => frame.Slots[slot].Value = value;

    public override void Delete(Frame frame) => frame.Slots[slot].Value = null;
}

/// <summary>A tuple or list of targets.</summary>
/// <param name="span">The targets.</param>
/// <param name="targets">Each of them.</param>
/// <param name="origins">The expressions that give the values, where they are written out one for each target.</param>
internal sealed class UnpackNode(TextSpan span, TargetNode[] targets, TextSpan[]? origins = null) : TargetNode(span)
{
    /// <summary>Whether it takes a pair apart.</summary>
    public bool IsPair => targets.Length == 2;

    /// <summary>Stores the parts of a pair.</summary>
    public void Store(Frame frame, PyObject first, PyObject second, TextSpan origin)
    {
        targets[0].Store(frame, first, origin);
        targets[1].Store(frame, second, origin);
    }

    public override void Store(Frame frame, PyObject value, TextSpan origin)
    {
        frame.Span = Span;
        switch (value)
        {
            case PyTuple tuple when value.GetType() == typeof(PyTuple):
                Unpack(frame, tuple.Items, origin);
                break;
            case PyList list when value.GetType() == typeof(PyList):
                Unpack(frame, [.. list.Items], origin);
                break;
            default:
                Unpack(frame, Take(frame, value), origin);
                break;
        }
    }

    public override void Delete(Frame frame)
    {
        foreach (var target in targets)
        {
            target.Delete(frame);
        }
    }

    private void Unpack(Frame frame, PyObject[] values, TextSpan origin)
    {
        if (values.Length > targets.Length)
        {
            throw Raise.ValueError("too many values to unpack");
        }

        if (values.Length < targets.Length)
        {
            throw TooFew(values.Length);
        }

        for (var i = 0; i < values.Length; i++)
        {
            targets[i].Store(frame, values[i], origins is null ? origin : origins[i]);
        }
    }

    /// <summary>One item more than there are targets at the most: the iterable may be endless.</summary>
    private PyObject[] Take(Frame frame, PyObject value)
    {
        var iterator = Protocol.Iterate(frame.Py, value);
        var values = new List<PyObject>(targets.Length);
        while (values.Count <= targets.Length && iterator.Next(frame.Py) is { } item)
        {
            values.Add(item);
        }

        return [.. values];
    }

    private static PythonException TooFew(int count) =>
        Raise.ValueError($"need more than {count} value{(count == 1 ? "" : "s")} to unpack");
}

internal sealed class StoreAttributeNode(TextSpan span, ExpressionNode value, PyStr name) : TargetNode(span)
{
    private AttributeSite _site = new(name);

    public override void Store(Frame frame, PyObject newValue, TextSpan origin)
    {
        var target = value.Evaluate(frame);
        frame.Span = Span;
        if (!_site.TrySet(target, newValue))
        {
            Attributes.Set(frame.Py, target, name, newValue);
        }
    }

    public override void Delete(Frame frame)
    {
        var target = value.Evaluate(frame);
        frame.Span = Span;
        Attributes.Delete(frame.Py, target, name);
    }
}

internal sealed class StoreItemNode(TextSpan span, ExpressionNode container, ExpressionNode key) : TargetNode(span)
{
    public override void Store(Frame frame, PyObject value, TextSpan origin)
    {
        var target = container.Evaluate(frame);
        var index = key.EvaluateKey(frame);
        frame.Span = Span;
        if (target.GetType() == typeof(PyList) && index is PyInt { Value: >= 0 } position && position.Value < ((PyList)target).Items.Count)
        {
            ((PyList)target).Items[(int)position.Value] = value;
        }
        else if (target.GetType() == typeof(PyDict))
        {
            ((PyDict)target).Set(frame.Py, index, value);
        }
        else
        {
            Protocol.SetItem(frame.Py, target, index, value);
        }
    }

    public override void Delete(Frame frame)
    {
        var target = container.Evaluate(frame);
        var index = key.Evaluate(frame);
        frame.Span = Span;
        Protocol.DeleteItem(frame.Py, target, index);
    }
}

/// <summary>A slice without a step as a target, which Python 2 gives to <c>__setslice__</c> where there is one.</summary>
internal sealed class StoreSliceNode(TextSpan span, ExpressionNode container, ExpressionNode? lower, ExpressionNode? upper) : TargetNode(span)
{
    public override void Store(Frame frame, PyObject value, TextSpan origin)
    {
        var target = container.Evaluate(frame);
        var low = lower?.Evaluate(frame);
        var high = upper?.Evaluate(frame);
        frame.Span = Span;
        Slices.Set(frame.Py, target, low, high, value);
    }

    public override void Delete(Frame frame)
    {
        var target = container.Evaluate(frame);
        var low = lower?.Evaluate(frame);
        var high = upper?.Evaluate(frame);
        frame.Span = Span;
        Slices.Delete(frame.Py, target, low, high);
    }
}
