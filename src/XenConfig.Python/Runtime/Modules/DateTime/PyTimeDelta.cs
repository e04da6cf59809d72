using System.Globalization;
using System.Numerics;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>datetime.timedelta</c>: days, seconds and microseconds, of which only the days may be negative.</summary>
internal sealed class PyTimeDelta : PyExtensible
{
    private const int MostDays = 999_999_999;

    private static readonly string[] Components = ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"];

    /// <summary>The components in the order in which CPython adds them up, which rounding depends on, with their microseconds.</summary>
    private static readonly (int Index, long Factor)[] Additions =
    [
        (2, 1), (3, 1000), (1, Calendar.MicrosecondsPerSecond), (4, 60 * Calendar.MicrosecondsPerSecond), (5, 3600 * Calendar.MicrosecondsPerSecond),
        (0, Calendar.MicrosecondsPerDay), (6, 7 * Calendar.MicrosecondsPerDay),
    ];

    // Made when it is asked for: the extremes among them need the type.
    private static IReadOnlyList<NativeMember> Members =>
    [
        Native.Field<PyTimeDelta>("days", static (_, self) => PyInt.Of(self.Days)),
        Native.Field<PyTimeDelta>("seconds", static (_, self) => PyInt.Of(self.Seconds)),
        Native.Field<PyTimeDelta>("microseconds", static (_, self) => PyInt.Of(self.Microseconds)),
        Native.Method<PyTimeDelta>("total_seconds", static (_, self) => new PyFloat(Divide(self.Total, Calendar.MicrosecondsPerSecond))),
        Native.Method<PyTimeDelta>("__abs__", static (py, self) => self.Days < 0 ? Of(-self.Total) : Of(self.Total)),
        Native.Method<PyTimeDelta>("__reduce__", static (_, self) => new PyTuple(
            self.Type, new PyTuple(PyInt.Of(self.Days), PyInt.Of(self.Seconds), PyInt.Of(self.Microseconds)))),
        Native.Value("min", new PyTimeDelta(null, TimeDeltaType, -MostDays * (Int128)Calendar.MicrosecondsPerDay)),
        Native.Value("max", new PyTimeDelta(null, TimeDeltaType, ((MostDays + 1L) * (Int128)Calendar.MicrosecondsPerDay) - 1)),
        Native.Value("resolution", new PyTimeDelta(null, TimeDeltaType, 1)),
        .. SpecialMembers.Comparisons(),
        SpecialMembers.Operator("__add__", BinaryOperator.Add),
        SpecialMembers.Operator("__sub__", BinaryOperator.Subtract),
        SpecialMembers.Operator("__mul__", BinaryOperator.Multiply),
        SpecialMembers.Operator("__div__", BinaryOperator.Divide),
        SpecialMembers.Operator("__floordiv__", BinaryOperator.FloorDivide),
        SpecialMembers.Unary("__neg__", UnaryOperator.Negate),
        SpecialMembers.Unary("__pos__", UnaryOperator.Plus),
    ];

    /// <summary>The type.</summary>
    public static readonly PyType TimeDeltaType =
        PyType.CreateNative("datetime.timedelta", static () => Members, constructor: New, module: "datetime");

    private PyTimeDelta(Interpreter? py, PyType type, Int128 microseconds)
        : base(py, type)
    {
        var days = microseconds / Calendar.MicrosecondsPerDay;
        var rest = (long)(microseconds % Calendar.MicrosecondsPerDay);
        if (rest < 0)
        {
            days--;
            rest += Calendar.MicrosecondsPerDay;
        }

        if (days > int.MaxValue || days < int.MinValue)
        {
            throw Raise.OverflowError("Python int too large to convert to C int");
        }

        if (Int128.Abs(days) > MostDays)
        {
            throw Raise.OverflowError($"days={days}; must have magnitude <= {MostDays}");
        }

        Total = microseconds;
        Days = (int)days;
        Seconds = (int)(rest / Calendar.MicrosecondsPerSecond);
        Microseconds = (int)(rest % Calendar.MicrosecondsPerSecond);
    }

    /// <summary>All of it in microseconds.</summary>
    public Int128 Total { get; }

    public int Days { get; }

    public int Seconds { get; }

    public int Microseconds { get; }

    /// <summary>A span of so many microseconds.</summary>
    public static PyTimeDelta Of(Int128 microseconds) => new(null, TimeDeltaType, microseconds);

    internal override bool IsTrue(Interpreter py) => Total != 0;

    internal override string Repr(Interpreter py) => Microseconds != 0 ? $"{Type.Name}({Days}, {Seconds}, {Microseconds})"
        : Seconds != 0 ? $"{Type.Name}({Days}, {Seconds})"
        : $"{Type.Name}({Days})";

    internal override string Str(Interpreter py)
    {
        var days = Days == 0 ? "" : $"{Days} day{(Math.Abs(Days) == 1 ? "" : "s")}, ";
        return string.Create(
            CultureInfo.InvariantCulture, $"{days}{Seconds / 3600}:{Seconds / 60 % 60:00}:{Seconds % 60:00}{Calendar.Fraction(Microseconds)}");
    }

    internal override long Hash(Interpreter py) =>
        PythonHash.Tuple([PythonHash.Integer((long)Days), PythonHash.Integer((long)Seconds), PythonHash.Integer((long)Microseconds)]);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) => other is PyTimeDelta delta
        ? PyBool.Of(Comparison.Holds(comparison, Total.CompareTo(delta.Total)))
        : DateTimeModule.CompareToOther(comparison, this, other);

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) => (operation, right) switch
    {
        (BinaryOperator.Add, PyTimeDelta delta) => Of(Total + delta.Total),
        (BinaryOperator.Subtract, PyTimeDelta delta) => Of(Total - delta.Total),
        (BinaryOperator.Multiply, PyInt or PyLong) => Scaled(Total * Arithmetic.ToBigInteger(right)),
        (BinaryOperator.Divide or BinaryOperator.FloorDivide, PyInt or PyLong) => Divided(Arithmetic.ToBigInteger(right)),
        _ => null,
    };

    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) =>
        operation == BinaryOperator.Multiply && left is PyInt or PyLong ? Scaled(Total * Arithmetic.ToBigInteger(left)) : null;

    internal override PyObject? Unary(Interpreter py, UnaryOperator operation) => operation switch
    {
        UnaryOperator.Negate => Of(-Total),
        UnaryOperator.Plus => Of(Total),
        _ => null,
    };

    private static PyTimeDelta New(Interpreter py, PyType type, Arguments arguments)
    {
        var values = KeywordBinding.Bind(py, "__new__()", arguments, 0, Components);
        var sum = BigInteger.Zero;
        var leftover = 0.0;
        foreach (var (index, factor) in Additions)
        {
            switch (values[index])
            {
                case null:
                    break;
                case PyInt or PyLong:
                    sum += Arithmetic.ToBigInteger(values[index]!) * factor;
                    break;
                case PyFloat { Value: var number }:
                    var whole = Math.Truncate(number);
                    sum += Arithmetic.ToBigInteger(FloatType.ToInteger(new PyFloat(whole))) * factor;
                    var rest = (number - whole) * factor;
                    var wholeRest = Math.Truncate(rest);
                    sum += (long)wholeRest;
                    leftover += rest - wholeRest;
                    break;
                case var other:
                    throw Raise.TypeError($"unsupported type for timedelta {Components[index]} component: {other.Type.Name}");
            }
        }

        sum += (long)Math.Round(leftover, MidpointRounding.AwayFromZero);
        return new PyTimeDelta(py, type, Narrow(sum));
    }

    /// <summary>Whole microseconds that are at least near the range.</summary>
    private static Int128 Narrow(BigInteger microseconds)
    {
        var bound = (BigInteger)int.MaxValue * Calendar.MicrosecondsPerDay * 2;
        return BigInteger.Abs(microseconds) <= bound
            ? (Int128)microseconds
            : throw Raise.OverflowError("Python int too large to convert to C int");
    }

    private static PyTimeDelta Scaled(BigInteger microseconds) => Of(Narrow(microseconds));

    private PyTimeDelta Divided(BigInteger divisor) => divisor.IsZero
        ? throw Raise.ZeroDivisionError("integer division or modulo by zero")
        : Of((Int128)Arithmetic.FloorDivide(Total, divisor));

    /// <summary>A quotient of integers, rounded once.</summary>
    private static double Divide(Int128 dividend, long divisor) =>
        Math.Abs((double)dividend) < 1L << 53 ? (double)dividend / divisor : (double)(dividend / divisor) + ((double)(dividend % divisor) / divisor);
}
