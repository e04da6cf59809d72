namespace XenConfig.Python.Runtime;

/// <summary>An <c>xrange</c>.</summary>
public sealed class PyXRange(long start, long step, long count) : PyObject
{
    /// <inheritdoc/>
    public override PyType Type => BuiltinTypes.XRange;

    internal long Start => start;

    internal long Step => step;

    internal long Count => count;

    internal override string Repr(Interpreter py)
    {
        var stop = start + (step * count);
        return start == 0 && step == 1 ? $"xrange({stop})" : step == 1 ? $"xrange({start}, {stop})" : $"xrange({start}, {stop}, {step})";
    }

    internal override long? Length(Interpreter py) => count;

    internal override PyIterator? Iterate(Interpreter py) => new XRangeIterator(start, step, count);

    internal override PyObject GetItem(Interpreter py, PyObject key)
    {
        var index = Protocol.Index(py, key, "sequence index must be integer, not '{0}'");
        index = index < 0 ? index + count : index;
        return index >= 0 && index < count
            ? PyInt.Of(start + (step * index))
            : throw Raise.IndexError("xrange object index out of range");
    }
}

internal sealed class XRangeIterator(long start, long step, long count) : PyIterator
{
    private long _index;

    public override PyType Type => BuiltinTypes.XRangeIterator;

    internal override PyObject? Next(Interpreter py) => _index < count ? PyInt.Of(start + (step * _index++)) : null;
}
