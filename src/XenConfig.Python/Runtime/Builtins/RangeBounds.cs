using System.Numerics;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

/// <summary>The arguments of <c>range</c> and <c>xrange</c>, and the numbers of the former.</summary>
internal static class RangeBounds
{
    /// <summary>The first number, the step and how many numbers there are, where all bounds are machine words.</summary>
    public static (long Start, long Step, long Count) Read(Interpreter py, string function, Arguments arguments)
    {
        var start = arguments.Count == 1 ? 0 : Protocol.ToLong(py, arguments[0]);
        var stop = Protocol.ToLong(py, arguments[arguments.Count == 1 ? 0 : 1]);
        var step = arguments.Count == 3 ? Protocol.ToLong(py, arguments[2]) : 1;
        if (step == 0)
        {
            throw Raise.ValueError($"{function}() {(function == "range" ? "step argument" : "arg 3")} must not be zero");
        }

        return (start, step, Count(function, start, stop, step));
    }

    /// <summary>What <c>range</c> gives: ints, or longs where a bound is one that fits no machine word.</summary>
    public static PyList List(Interpreter py, Arguments arguments)
    {
        string[] names = arguments.Count == 1 ? ["end"] : ["start", "end", "step"];
        var numbers = arguments.Positional.ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Integer(py, numbers[i], names[i]);
        }

        return Array.TrueForAll(numbers, static number => number is PyInt || (number is PyLong { Value: var large } && large >= long.MinValue && large <= long.MaxValue))
            ? Words(py, new Arguments(numbers))
            : Longs(py, numbers);
    }

    private static PyList Words(Interpreter py, Arguments numbers)
    {
        var (start, step, count) = Read(py, "range", numbers);
        py.Budget.CheckItems(count);
        var items = new List<PyObject>((int)count);
        for (long i = 0; i < count; i++)
        {
            items.Add(PyInt.Of(start + (i * step)));
        }

        return new PyList(items);
    }

    // The first number is the one that was given; the others are longs by the step, which is one unless it was given.
    private static PyList Longs(Interpreter py, PyObject[] numbers)
    {
        var number = numbers.Length == 1 ? new PyLong(BigInteger.Zero) : numbers[0];
        var step = numbers.Length == 3 ? numbers[2] : new PyLong(BigInteger.One);
        if (Comparison.AreEqual(py, step, PyInt.Zero))
        {
            throw Raise.ValueError("range() step argument must not be zero");
        }

        var stop = Arithmetic.ToBigInteger(numbers[numbers.Length == 1 ? 0 : 1]);
        var count = Count("range", Arithmetic.ToBigInteger(number), stop, Arithmetic.ToBigInteger(step));
        py.Budget.CheckItems(count);
        var items = new PyList();
        while (items.Items.Count < count)
        {
            py.Budget.Step();
            ListOperations.Append(py, items, number);
            number = Operators.Binary(py, BinaryOperator.Add, number, step);
        }

        return items;
    }

    private static long Count(string function, BigInteger start, BigInteger stop, BigInteger step)
    {
        var distance = step > 0 ? stop - start : start - stop;
        var count = distance <= 0 ? BigInteger.Zero : ((distance - 1) / BigInteger.Abs(step)) + 1;
        return count > long.MaxValue ? throw Raise.OverflowError($"{function}() result has too many items") : (long)count;
    }

    private static PyObject Integer(Interpreter py, PyObject value, string name)
    {
        if (value is PyInt or PyLong)
        {
            return value;
        }

        var integer = value switch
        {
            PyFloat => null,
            PyInstance instance => Formatting.Conversions.IntegerOfInstance(py, instance),
            _ => Formatting.Conversions.Method(py, value, Names.Int)?.Call(py),
        };
        return integer switch
        {
            null => throw Raise.TypeError($"range() integer {name} argument expected, got {value.Type.Name}."),
            PyInt or PyLong => integer,
            _ => throw Raise.TypeError("__int__ should return int object"),
        };
    }
}
