using System.Numerics;

namespace XenConfig.Python.Runtime;

/// <summary>The arguments of <c>range</c> and <c>xrange</c>.</summary>
internal static class RangeBounds
{
    /// <summary>The first number, the step and how many numbers there are.</summary>
    public static (long Start, long Step, long Count) Read(Interpreter py, string function, Arguments arguments)
    {
        var start = arguments.Count == 1 ? 0 : Read(py, function, arguments[0], "start");
        var stop = arguments.Count == 1 ? Read(py, function, arguments[0], "end") : Read(py, function, arguments[1], "end");
        var step = arguments.Count == 3 ? Read(py, function, arguments[2], "step") : 1;
        if (step == 0)
        {
            throw Raise.ValueError($"{function}() {(function == "range" ? "step argument" : "arg 3")} must not be zero");
        }

        BigInteger distance = step > 0 ? (BigInteger)stop - start : (BigInteger)start - stop;
        var count = distance <= 0 ? BigInteger.Zero : ((distance - 1) / BigInteger.Abs(step)) + 1;
        return count > long.MaxValue
            ? throw Raise.OverflowError($"{function}() result has too many items")
            : (start, step, (long)count);
    }

    private static long Read(Interpreter py, string function, PyObject value, string name)
    {
        if (function == "range" && value is not (PyInt or PyLong or PyComplex))
        {
            throw Raise.TypeError($"range() integer {name} argument expected, got {value.Type.Name}.");
        }

        return Protocol.ToLong(py, value);
    }
}
