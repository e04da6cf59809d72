using System.Globalization;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>datetime.time</c>.</summary>
internal sealed class PyTime : PyExtensible
{
    private static readonly string[] Parameters = ["hour", "minute", "second", "microsecond", "tzinfo"];

    // Made when it is asked for: the extremes among them need the type.
    private static IReadOnlyList<NativeMember> Members =>
    [
        Native.Property<PyTime>("hour", static (_, self) => PyInt.Of(self.Hour)),
        Native.Property<PyTime>("minute", static (_, self) => PyInt.Of(self.Minute)),
        Native.Property<PyTime>("second", static (_, self) => PyInt.Of(self.Second)),
        Native.Property<PyTime>("microsecond", static (_, self) => PyInt.Of(self.Microsecond)),
        Native.Property<PyTime>("tzinfo", static (_, self) => self.Zone ?? (PyObject)PyNone.Instance),
        Native.Method<PyTime>("isoformat", static (py, self) => new PyStr(self.IsoText(py))),
        Native.Method<PyTime>("strftime", Arity.Exactly(1), static (py, self, format) => self.Format(py, format), "format"),
        Native.Method<PyTime>("__format__", Arity.Exactly(1), static (py, self, format) => PyDate.FormatBy(py, self, format)),
        Native.Method<PyTime>("utcoffset", static (py, self) => self.Delta(py, "utcoffset")),
        Native.Method<PyTime>("dst", static (py, self) => self.Delta(py, "dst")),
        Native.Method<PyTime>("tzname", static (py, self) => self.Zone?.NameOf(py, PyNone.Instance) ?? PyNone.Instance),
        Native.VariadicMethod<PyTime>("replace", Arity.Any, static (py, self, arguments) => self.Replace(py, arguments)),
        Native.Method<PyTime>("__reduce__", static (_, self) => new PyTuple(
            self.Type, self.Zone is null ? new PyTuple(new PyStr(new string(self.State))) : new PyTuple(new PyStr(new string(self.State)), self.Zone))),
        Native.Value("min", new PyTime(null, TimeType, 0, 0, 0, 0, null)),
        Native.Value("max", new PyTime(null, TimeType, 23, 59, 59, 999999, null)),
        Native.Value("resolution", PyTimeDelta.Of(1)),
        .. SpecialMembers.Comparisons(),
    ];

    /// <summary>The type.</summary>
    public static readonly PyType TimeType = PyType.CreateNative("datetime.time", static () => Members, constructor: New, module: "datetime");

    private PyTime(Interpreter? py, PyType type, int hour, int minute, int second, int microsecond, PyTimeZone? zone)
        : base(py, type)
    {
        DateTimeModule.CheckClock(hour, minute, second, microsecond);
        (Hour, Minute, Second, Microsecond, Zone) = (hour, minute, second, microsecond, zone);
    }

    public int Hour { get; }

    public int Minute { get; }

    public int Second { get; }

    public int Microsecond { get; }

    /// <summary>The zone, or null.</summary>
    public PyTimeZone? Zone { get; }

    /// <summary>The bytes in which CPython keeps a time.</summary>
    private char[] State => [(char)Hour, (char)Minute, (char)Second, (char)(Microsecond >> 16), (char)((Microsecond >> 8) & 0xFF), (char)(Microsecond & 0xFF)];

    private long Microseconds => (((((Hour * 60L) + Minute) * 60) + Second) * Calendar.MicrosecondsPerSecond) + Microsecond;

    /// <summary>A time of the day.</summary>
    public static PyTime Of(int hour, int minute, int second, int microsecond, PyTimeZone? zone) => new(null, TimeType, hour, minute, second, microsecond, zone);

    /// <summary>The arguments of a <c>repr</c> after hour and minute.</summary>
    public static string Rest(Interpreter py, int second, int microsecond, PyTimeZone? zone)
    {
        var clock = microsecond != 0 ? $", {second}, {microsecond}" : second != 0 ? $", {second}" : "";
        return zone is null ? clock : $"{clock}, tzinfo={Protocol.Repr(py, zone)}";
    }

    // Midnight in UTC is false.
    internal override bool IsTrue(Interpreter py) =>
        Second != 0 || Microsecond != 0 || (Hour * 60) + Minute != (Offset(py) ?? 0);

    internal override string Repr(Interpreter py) => $"{Type.Name}({Hour}, {Minute}{Rest(py, Second, Microsecond, Zone)})";

    internal override string Str(Interpreter py) => IsoText(py);

    internal override long Hash(Interpreter py)
    {
        if (Offset(py) is not { } offset || offset == 0)
        {
            return PythonHash.Text(State);
        }

        var minutes = (Hour * 60) + Minute - offset;
        var hour = (int)Math.Floor(minutes / 60.0);
        var minute = minutes - (hour * 60);
        return hour is >= 0 and < 24
            ? Of(hour, minute, Second, Microsecond, null).Hash(py)
            : PythonHash.Tuple([PythonHash.Integer((long)hour), minute, Second, Microsecond]);
    }

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other)
    {
        if (other is not PyTime time)
        {
            return DateTimeModule.CompareToOther(comparison, this, other);
        }

        var (mine, its) = Zone == time.Zone ? (null, null) : (Offset(py), time.Offset(py));
        if (mine is null != its is null)
        {
            throw Raise.TypeError("can't compare offset-naive and offset-aware times");
        }

        var minute = 60 * Calendar.MicrosecondsPerSecond;
        return PyBool.Of(Comparison.Holds(
            comparison, (Microseconds - ((mine ?? 0) * minute)).CompareTo(time.Microseconds - ((its ?? 0) * minute))));
    }

    private static PyTime New(Interpreter py, PyType type, Arguments arguments) =>
        Make(py, type, KeywordBinding.Bind(py, "function", arguments, 0, Parameters), new PyTime(null, TimeType, 0, 0, 0, 0, null));

    /// <summary>A time of arguments; what was not given is another one's.</summary>
    private static PyTime Make(Interpreter py, PyType type, PyObject?[] values, PyTime other) => new(
        py, type, DateTimeModule.Int(py, values[0], other.Hour), DateTimeModule.Int(py, values[1], other.Minute), DateTimeModule.Int(py, values[2], other.Second),
        DateTimeModule.Int(py, values[3], other.Microsecond), values[4] is null ? other.Zone : DateTimeModule.Zone(values[4]));

    private PyTime Replace(Interpreter py, Arguments arguments) => Make(py, Type, KeywordBinding.Bind(py, "replace()", arguments, 0, Parameters), this);

    private int? Offset(Interpreter py) => Zone?.Minutes(py, "utcoffset", PyNone.Instance);

    private PyObject Delta(Interpreter py, string method) =>
        Zone?.Minutes(py, method, PyNone.Instance) is { } minutes ? PyTimeDelta.Of(minutes * 60 * Calendar.MicrosecondsPerSecond) : PyNone.Instance;

    private string IsoText(Interpreter py) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Hour:00}:{Minute:00}:{Second:00}{Calendar.Fraction(Microsecond)}{Calendar.Offset(Offset(py), ":")}");

    private PyObject Format(Interpreter py, PyObject format) => Calendar.Format(
        py, format, [1900, 1, 1, Hour, Minute, Second, 0, 1, -1], Microsecond, () => Calendar.Offset(Offset(py), ""),
        () => DateTimeModule.FormattedName(py, Zone?.NameOf(py, PyNone.Instance)));
}
