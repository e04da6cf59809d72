using System.Globalization;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>datetime.datetime</c>.</summary>
internal sealed class PyDateTime : PyDate
{
    private static readonly string[] Parameters = ["year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo"];

    private static readonly int EpochOrdinal = Calendar.Ordinal(1970, 1, 1);

    // Made when it is asked for: the extremes among them need the type.
    private static IReadOnlyList<NativeMember> Members =>
    [
        Native.Property<PyDateTime>("hour", static (_, self) => PyInt.Of(self.Hour)),
        Native.Property<PyDateTime>("minute", static (_, self) => PyInt.Of(self.Minute)),
        Native.Property<PyDateTime>("second", static (_, self) => PyInt.Of(self.Second)),
        Native.Property<PyDateTime>("microsecond", static (_, self) => PyInt.Of(self.Microsecond)),
        Native.Property<PyDateTime>("tzinfo", static (_, self) => self.Zone ?? (PyObject)PyNone.Instance),
        Native.ClassMethod("now", Arity.Between(0, 1), static (py, type, zone, _) => FromSeconds(py, type, py.Clock.Seconds, zone), "tz"),
        Native.ClassMethod("utcnow", Arity.None, static (py, type, _, _) => FromSeconds(py, type, py.Clock.Seconds, null)),
        Native.ClassMethod("fromtimestamp", Arity.Between(1, 2), static (py, type, timestamp, zone) =>
            FromSeconds(py, type, zone is null or PyNone ? TimeModule.InZone(py, NumberArguments.Float(py, timestamp)) : NumberArguments.Float(py, timestamp), zone), "timestamp", "tz"),
        Native.ClassMethod("utcfromtimestamp", Arity.Exactly(1), static (py, type, timestamp, _) =>
            FromSeconds(py, type, NumberArguments.Float(py, timestamp), null)),
        Native.ClassMethod("strptime", Arity.Exactly(2), Parse),
        Native.ClassMethod("combine", Arity.Exactly(2), Combine, "date", "time"),
        Native.Method<PyDateTime>("date", static (_, self) => PyDate.Of(self.Year, self.Month, self.Day)),
        Native.Method<PyDateTime>("time", static (_, self) => PyTime.Of(self.Hour, self.Minute, self.Second, self.Microsecond, null)),
        Native.Method<PyDateTime>("timetz", static (_, self) => PyTime.Of(self.Hour, self.Minute, self.Second, self.Microsecond, self.Zone)),
        Native.Method<PyDateTime>("utctimetuple", static (py, self) => self.UtcTimeTuple(py)),
        Native.Method<PyDateTime>("isoformat", Arity.Between(0, 1), static (py, self, separator) => new PyStr(self.IsoText(py, Separator(separator))), "sep"),
        Native.Method<PyDateTime>("utcoffset", static (py, self) => self.Delta(py, "utcoffset")),
        Native.Method<PyDateTime>("dst", static (py, self) => self.Delta(py, "dst")),
        Native.Method<PyDateTime>("tzname", static (py, self) => self.Zone?.NameOf(py, self) ?? PyNone.Instance),
        Native.Method<PyDateTime>("astimezone", Arity.Exactly(1), static (py, self, zone) => self.In(py, zone), "tz"),
        Native.Value("min", new PyDateTime(null, DateTimeType, (Calendar.FirstYear, 1, 1), (0, 0, 0, 0), null)),
        Native.Value("max", new PyDateTime(null, DateTimeType, (Calendar.LastYear, 12, 31), (23, 59, 59, 999999), null)),
        Native.Value("resolution", PyTimeDelta.Of(1)),
    ];

    /// <summary>The type.</summary>
    public static readonly PyType DateTimeType =
        PyType.CreateNative("datetime.datetime", static () => Members, DateType, New, "datetime");

    private PyDateTime(
        Interpreter? py, PyType type, (int Year, int Month, int Day) date, (int Hour, int Minute, int Second, int Microsecond) clock, PyTimeZone? zone)
        : base(py, type, date.Year, date.Month, date.Day)
    {
        DateTimeModule.CheckClock(clock.Hour, clock.Minute, clock.Second, clock.Microsecond);
        (Hour, Minute, Second, Microsecond) = clock;
        Zone = zone;
    }

    public int Hour { get; }

    public int Minute { get; }

    public int Second { get; }

    public int Microsecond { get; }

    /// <summary>The zone, or null.</summary>
    public PyTimeZone? Zone { get; }

    /// <summary>Microseconds since the day before the year 1, by its own clock.</summary>
    private Int128 Microseconds => (Ordinal * (Int128)Calendar.MicrosecondsPerDay)
        + ((((((Hour * 60L) + Minute) * 60) + Second) * Calendar.MicrosecondsPerSecond) + Microsecond);

    /// <summary>The bytes in which CPython keeps one.</summary>
    private char[] State =>
        [.. DateState, (char)Hour, (char)Minute, (char)Second, (char)(Microsecond >> 16), (char)((Microsecond >> 8) & 0xFF), (char)(Microsecond & 0xFF)];

    /// <summary>The time after so many microseconds, in the same zone.</summary>
    public PyDateTime Plus(Int128 microseconds) => At(null, DateTimeType, Microseconds + microseconds, Zone);

    internal override string Repr(Interpreter py) => $"{Type.Name}({Year}, {Month}, {Day}, {Hour}, {Minute}{PyTime.Rest(py, Second, Microsecond, Zone)})";

    internal override string Str(Interpreter py) => IsoText(py, ' ');

    internal override long Hash(Interpreter py) => Offset(py) is { } offset
        ? PyTimeDelta.Of(Microseconds - (offset * 60 * Calendar.MicrosecondsPerSecond)).Hash(py)
        : PythonHash.Text(State);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) => other is PyDateTime time
        ? PyBool.Of(Comparison.Holds(comparison, (Microseconds - time.OffsetFrom(py, this, "can't compare offset-naive and offset-aware datetimes")).CompareTo(time.Microseconds)))
        : DateTimeModule.CompareDateToOther(py, comparison, this, other);

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) => (operation, right) switch
    {
        (BinaryOperator.Add, PyTimeDelta delta) => Plus(delta.Total),
        (BinaryOperator.Subtract, PyTimeDelta delta) => Plus(-delta.Total),
        (BinaryOperator.Subtract, PyDateTime time) => PyTimeDelta.Of(
            Microseconds - time.OffsetFrom(py, this, "can't subtract offset-naive and offset-aware datetimes") - time.Microseconds),
        _ => null,
    };

    protected override long[] Fields(Interpreter py, long isSaving) =>
        [Year, Month, Day, Hour, Minute, Second, Weekday, Ordinal - Calendar.Ordinal(Year, 1, 1) + 1, isSaving];

    protected override PyTuple TimeTuple(Interpreter py) => Tuple(Fields(py, Zone?.Minutes(py, "dst", this) switch
    {
        null => -1,
        0 => 0,
        _ => 1,
    }));

    protected override PyObject Format(Interpreter py, PyObject format) => Calendar.Format(
        py, format, Fields(py, -1), Microsecond, () => Calendar.Offset(Offset(py), ""), () => DateTimeModule.FormattedName(py, Zone?.NameOf(py, this)));

    protected override PyStr PlainText() => Plain(Hour, Minute, Second);

    protected override PyTuple Reduce()
    {
        var state = new PyStr(new string(State));
        return new PyTuple(Type, Zone is null ? new PyTuple(state) : new PyTuple(state, Zone));
    }

    protected override PyObject Replace(Interpreter py, Arguments arguments) =>
        Make(py, Type, KeywordBinding.Bind(py, "replace()", arguments, 0, Parameters), this);

    private static PyDateTime New(Interpreter py, PyType type, Arguments arguments)
    {
        const int required = 3;
        return Make(py, type, KeywordBinding.Bind(py, "function", arguments, required, Parameters), null);
    }

    /// <summary>One of arguments; what was not given is another's, or nothing.</summary>
    private static PyDateTime Make(Interpreter py, PyType type, PyObject?[] values, PyDateTime? other)
    {
        int Field(int index, int? missing) => DateTimeModule.Int(py, values[index], missing ?? 0);
        return new PyDateTime(
            py, type, (Field(0, other?.Year), Field(1, other?.Month), Field(2, other?.Day)),
            (Field(3, other?.Hour), Field(4, other?.Minute), Field(5, other?.Second), Field(6, other?.Microsecond)),
            values[7] is null ? other?.Zone : DateTimeModule.Zone(values[7]));
    }

    private static PyDateTime At(Interpreter? py, PyType type, Int128 microseconds, PyTimeZone? zone, bool isArithmetic = true)
    {
        var days = microseconds / Calendar.MicrosecondsPerDay;
        var rest = (long)(microseconds % Calendar.MicrosecondsPerDay);
        if (rest < 0)
        {
            days--;
            rest += Calendar.MicrosecondsPerDay;
        }

        var seconds = (int)(rest / Calendar.MicrosecondsPerSecond);
        return new PyDateTime(
            py, type, Calendar.FromOrdinal((long)days, isArithmetic ? "date value out of range" : "year is out of range", isArithmetic),
            (seconds / 3600, seconds / 60 % 60, seconds % 60, (int)(rest % Calendar.MicrosecondsPerSecond)), zone);
    }

    private static PyObject FromSeconds(Interpreter py, PyType type, double timestamp, PyObject? zone)
    {
        var owner = DateTimeModule.Zone(zone);
        var (seconds, microseconds) = Calendar.Split(timestamp);
        var local = At(
            py, type, (((Int128)EpochOrdinal * 86400) + seconds) * Calendar.MicrosecondsPerSecond + microseconds, owner, isArithmetic: false);
        return owner is null ? local : owner.Convert(py, local);
    }

    private static PyObject Parse(Interpreter py, PyType type, PyObject text, PyObject format)
    {
        var (data, pattern) = (PathArguments.Text("strptime", 1, text), PathArguments.Text("strptime", 2, format));
        var (fields, microseconds) = TimeModule.ReadFormat(py, new PyStr(data), new PyStr(pattern));
        return type.Call(py, new Arguments([.. fields[..6], microseconds]));
    }

    private static PyDateTime Combine(Interpreter py, PyType type, PyObject day, PyObject clock)
    {
        var date = day as PyDate ?? throw Raise.TypeError($"combine() argument 1 must be datetime.date, not {day.Type.Name}");
        var time = clock as PyTime ?? throw Raise.TypeError($"combine() argument 2 must be datetime.time, not {clock.Type.Name}");
        return new PyDateTime(py, type, (date.Year, date.Month, date.Day), (time.Hour, time.Minute, time.Second, time.Microsecond), time.Zone);
    }

    private static char Separator(PyObject? separator) => separator switch
    {
        null => 'T',
        PyStr { Value: [var single] } => single,
        _ => throw Raise.TypeError($"isoformat() argument 1 must be char, not {separator.Type.Name}"),
    };

    private static PyTuple Tuple(long[] fields) => TimeModule.StructTime.Make(Array.ConvertAll(fields, static PyObject (field) => PyInt.Of(field)));

    private int? Offset(Interpreter py) => Zone?.Minutes(py, "utcoffset", this);

    /// <summary>By how many microseconds another's clock is ahead of this one's.</summary>
    private Int128 OffsetFrom(Interpreter py, PyDateTime other, string mixed)
    {
        if (Zone == other.Zone)
        {
            return 0;
        }

        var (its, mine) = (other.Offset(py), Offset(py));
        return its is null == mine is null ? ((its ?? 0) - (mine ?? 0)) * 60 * Calendar.MicrosecondsPerSecond : throw Raise.TypeError(mixed);
    }

    private PyObject Delta(Interpreter py, string method) =>
        Zone?.Minutes(py, method, this) is { } minutes ? PyTimeDelta.Of(minutes * 60 * Calendar.MicrosecondsPerSecond) : PyNone.Instance;

    private string IsoText(Interpreter py, char separator) => string.Create(
        CultureInfo.InvariantCulture,
        $"{IsoDate}{separator}{Hour:00}:{Minute:00}:{Second:00}{Calendar.Fraction(Microsecond)}{Calendar.Offset(Offset(py), ":")}");

    private PyTuple UtcTimeTuple(Interpreter py)
    {
        if (Offset(py) is not ({ } offset and not 0))
        {
            return Tuple(Fields(py, 0));
        }

        // In whole minutes, and so that the result may be in a year that no datetime has.
        var minutes = ((Ordinal - EpochOrdinal) * 1440L) + (Hour * 60) + Minute - offset;
        var fields = TimeModule.FieldsOf(minutes * 60);
        fields[5] = Second;
        return Tuple(fields);
    }

    private PyObject In(Interpreter py, PyObject zone)
    {
        var target = zone as PyTimeZone
            ?? throw Raise.TypeError($"astimezone() argument 1 must be datetime.tzinfo, not {(zone is PyNone ? "None" : zone.Type.Name)}");
        if (target == Zone)
        {
            return this;
        }

        var offset = Offset(py) ?? throw Raise.ValueError("astimezone() cannot be applied to a naive datetime");
        return target.Convert(py, At(null, DateTimeType, Microseconds - (offset * 60 * Calendar.MicrosecondsPerSecond), target));
    }
}
