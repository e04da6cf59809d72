using System.Numerics;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>A <c>slice</c>; a bound that was left out is <c>None</c>.</summary>
public sealed class PySlice(PyObject start, PyObject stop, PyObject step) : PyObject
{
    /// <summary>The start.</summary>
    public PyObject Start { get; } = start;

    /// <summary>The stop.</summary>
    public PyObject Stop { get; } = stop;

    /// <summary>The step.</summary>
    public PyObject Step { get; } = step;

    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.Slice;

    internal override string Repr(Interpreter py) => Recursion.Call(
        py, " while getting the repr of an object", this,
        static (py, slice) => $"slice({Protocol.Repr(py, slice.Start)}, {Protocol.Repr(py, slice.Stop)}, {Protocol.Repr(py, slice.Step)})");

    internal override long Hash(Interpreter py) => throw Raise.TypeError("unhashable type");

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) => other is PySlice slice
        ? Comparison.Compare(py, comparison, new PyTuple(Start, Stop, Step), new PyTuple(slice.Start, slice.Stop, slice.Step))
        : null;

    /// <summary>The first index, the step and how many indices the slice takes of a sequence of so many items.</summary>
    internal (long Start, long Step, long Count) Over(Interpreter py, long length)
    {
        var (start, stop, step) = Indices(py, length);
        var count = step < 0
            ? stop < start ? ((start - stop - 1) / -step) + 1 : 0
            : start < stop ? ((stop - start - 1) / step) + 1 : 0;
        return (start, step, count);
    }

    /// <summary>The bounds and the step for a sequence of so many items, nothing left out and nothing counted from the end.</summary>
    internal (long Start, long Stop, long Step) Indices(Interpreter py, long length)
    {
        var step = Step is PyNone ? 1 : Clamp(py, Step);
        if (step == 0)
        {
            throw Raise.ValueError("slice step cannot be zero");
        }

        step = Math.Max(step, -long.MaxValue);
        var start = Bound(py, Start, length, step < 0 ? length - 1 : 0, step);
        var stop = Bound(py, Stop, length, step < 0 ? -1 : length, step);
        return (start, stop, step);
    }

    private static long Bound(Interpreter py, PyObject bound, long length, long missing, long step)
    {
        if (bound is PyNone)
        {
            return missing;
        }

        var index = Clamp(py, bound);
        if (index < 0)
        {
            index += length;
        }

        // indices() takes a negative length as well, so this is no clamp between two ordered bounds.
        return index < 0
            ? step < 0 ? -1 : 0
            : index < length ? index : step < 0 ? length - 1 : length;
    }

    private static long Clamp(Interpreter py, PyObject bound) => bound switch
    {
        PyInt integer => integer.Value,
        _ => (long)BigInteger.Clamp(
            Protocol.TryIndex(py, bound) ?? throw Raise.TypeError("slice indices must be integers or None or have an __index__ method"),
            long.MinValue + 1,
            long.MaxValue),
    };
}
