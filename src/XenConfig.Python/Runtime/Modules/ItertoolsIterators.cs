using XenConfig.Python.Runtime.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>itertools.count</c>: numbers without an end.</summary>
internal sealed class CountIterator(PyType type, PyObject next, PyObject step) : PyIterator
{
    private PyObject _next = next;

    public override PyType Type => type;

    internal override PyObject? Next(Interpreter py)
    {
        var number = _next;
        _next = Operators.Binary(py, BinaryOperator.Add, number, step);
        return number;
    }

    // A step of one is left out, unless it is a float or the like.
    internal override string State(Interpreter py) =>
        $"count({Protocol.Repr(py, _next)}{(step is PyInt { Value: 1 } or PyLong { Value.IsOne: true } ? "" : $", {Protocol.Repr(py, step)}")})";
}

/// <summary><c>itertools.repeat</c>: one value so many times, or without an end.</summary>
internal sealed class RepeatIterator(PyType type, PyObject item, long? times) : PyIterator
{
    private long? _left = times;

    public override PyType Type => type;

    internal override PyObject? Next(Interpreter py)
    {
        if (_left is 0)
        {
            return null;
        }

        _left--;
        return item;
    }

    internal override string State(Interpreter py)
    {
        var shown = ContainerText.Part(py, item, item);
        return _left is { } left ? $"repeat({shown}, {left})" : $"repeat({shown})";
    }
}

/// <summary>One of the iterators that <c>itertools.tee</c> gives: all run over what they keep together of the items that one of them was at.</summary>
internal sealed class TeeIterator : PyIterator
{
    private static readonly PyStr CopyName = PyStr.MakeShared("__copy__");

    private static readonly PyType OwnType = PyType.CreateNative(
        "itertools.tee",
        static () => [.. IteratorType.Members, Native.Method<TeeIterator>("__copy__", static (_, self) => new TeeIterator(self._shared, self._index))],
        constructor: static (py, _, arguments) => arguments.Count == 1 ? Of(py, arguments[0]) : throw Arity.Unpack(1, 1).Mismatch("tee", arguments.Count),
        module: "itertools").Final();

    private readonly Source _shared;
    private int _index;

    private TeeIterator(Source shared, int index)
    {
        _shared = shared;
        _index = index;
    }

    public override PyType Type => OwnType;

    /// <summary>The function <c>tee</c>. An iterator that can be copied is one of the results, and its copies are the others.</summary>
    public static PyTuple Tee(Interpreter py, PyObject items, PyObject? count)
    {
        var copies = count is null ? 2 : Protocol.ToLong(py, count);
        if (copies < 0)
        {
            throw Raise.ValueError("n must be >= 0");
        }

        py.Budget.CheckItems(copies);
        var results = new PyObject[copies];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = i == 0 ? First(py, items) : Runtime.Attributes.Get(py, results[i - 1], CopyName).Call(py);
        }

        return new PyTuple(results);
    }

    internal override PyObject? Next(Interpreter py)
    {
        var item = _shared.At(py, _index);
        _index += item is null ? 0 : 1;
        return item;
    }

    private static PyObject First(Interpreter py, PyObject items)
    {
        var iterator = IterationBuiltins.Iterator(py, items, null);
        return ObjectBuiltins.Probe(py, iterator, CopyName, ExceptionTypes.AttributeError) is null ? Of(py, iterator) : iterator;
    }

    private static TeeIterator Of(Interpreter py, PyObject items) =>
        items is TeeIterator other ? new TeeIterator(other._shared, other._index) : new TeeIterator(new Source(Protocol.Iterate(py, items)), 0);

    private sealed class Source(PyIterator items)
    {
        private readonly PyList _seen = new();
        private bool _isAsked;

        public PyObject? At(Interpreter py, int index)
        {
            if (index < _seen.Items.Count)
            {
                return _seen.Items[index];
            }

            if (_isAsked)
            {
                throw Raise.RuntimeError("cannot re-enter the tee iterator");
            }

            _isAsked = true;
            try
            {
                if (Recursion.Next(py, items) is not { } item)
                {
                    return null;
                }

                ListOperations.Append(py, _seen, item);
                return item;
            }
            finally
            {
                _isAsked = false;
            }
        }
    }
}
