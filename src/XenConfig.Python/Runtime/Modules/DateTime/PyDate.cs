using System.Globalization;
using XenConfig.Python.Runtime.Hashing;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>datetime.date</c>.</summary>
internal class PyDate : PyExtensible
{
    private static readonly string[] Parameters = ["year", "month", "day"];

    // Made when it is asked for: the extremes among them need the type.
    private static IReadOnlyList<NativeMember> Members =>
    [
        Native.Property<PyDate>("year", static (_, self) => PyInt.Of(self.Year)),
        Native.Property<PyDate>("month", static (_, self) => PyInt.Of(self.Month)),
        Native.Property<PyDate>("day", static (_, self) => PyInt.Of(self.Day)),
        Native.ClassMethod("today", Arity.None, static (py, type, _, _) => Now(py, type)),
        Native.ClassMethod("fromtimestamp", Arity.Exactly(1), static (py, type, timestamp, _) => FromTimestamp(py, type, timestamp)),
        Native.ClassMethod("fromordinal", Arity.Exactly(1), static (py, type, ordinal, _) => FromOrdinal(py, type, ordinal)),
        Native.Method<PyDate>("ctime", static (_, self) => self.PlainText()),
        Native.Method<PyDate>("strftime", Arity.Exactly(1), static (py, self, format) => self.Format(py, format), "format"),
        Native.Method<PyDate>("__format__", Arity.Exactly(1), static (py, self, format) => FormatBy(py, self, format)),
        Native.Method<PyDate>("timetuple", static (py, self) => self.TimeTuple(py)),
        Native.Method<PyDate>("isocalendar", static (_, self) => self.IsoCalendar()),
        Native.Method<PyDate>("isoformat", static (py, self) => new PyStr(self.IsoDate)),
        Native.Method<PyDate>("isoweekday", static (_, self) => PyInt.Of(self.Weekday + 1)),
        Native.Method<PyDate>("toordinal", static (_, self) => PyInt.Of(self.Ordinal)),
        Native.Method<PyDate>("weekday", static (_, self) => PyInt.Of(self.Weekday)),
        Native.VariadicMethod<PyDate>("replace", Arity.Any, static (py, self, arguments) => self.Replace(py, arguments)),
        Native.Method<PyDate>("__reduce__", static (_, self) => self.Reduce()),
        Native.Value("min", new PyDate(null, DateType, Calendar.FirstYear, 1, 1)),
        Native.Value("max", new PyDate(null, DateType, Calendar.LastYear, 12, 31)),
        Native.Value("resolution", PyTimeDelta.Of(Calendar.MicrosecondsPerDay)),
        .. SpecialMembers.Comparisons(),
        SpecialMembers.Operator("__add__", BinaryOperator.Add),
        SpecialMembers.Reflected("__radd__", BinaryOperator.Add),
        SpecialMembers.Operator("__sub__", BinaryOperator.Subtract),
    ];

    /// <summary>The type.</summary>
    public static readonly PyType DateType = PyType.CreateNative("datetime.date", static () => Members, constructor: New, module: "datetime");

    private protected PyDate(Interpreter? py, PyType type, int year, int month, int day)
        : base(py, type)
    {
        Calendar.Check(year, month, day);
        (Year, Month, Day) = (year, month, day);
    }

    public int Year { get; }

    public int Month { get; }

    public int Day { get; }

    /// <summary>The number of the day.</summary>
    public int Ordinal => Calendar.Ordinal(Year, Month, Day);

    /// <summary>The day of the week; Monday is 0.</summary>
    protected int Weekday => (Ordinal + 6) % 7;

    protected string IsoDate => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");

    /// <summary>The bytes in which CPython keeps a date.</summary>
    protected char[] DateState => [(char)(Year >> 8), (char)(Year & 0xFF), (char)Month, (char)Day];

    /// <summary>A date.</summary>
    public static PyDate Of(int year, int month, int day) => new(null, DateType, year, month, day);

    /// <summary>The <c>__format__</c> of dates and times: their <c>str()</c> where no format is given, else their own <c>strftime</c>.</summary>
    public static PyObject FormatBy(Interpreter py, PyObject self, PyObject format) => format switch
    {
        PyStr { Value: "" } => new PyStr(Protocol.Str(py, self)),
        PyUnicode { Value: "" } => new PyUnicode(Protocol.Str(py, self)),
        PyStr or PyUnicode => Runtime.Attributes.Get(py, self, py.Intern("strftime")).Call(py, format),
        _ => throw Raise.ValueError($"__format__ expects str or unicode, not {format.Type.Name}"),
    };

    internal override bool IsTrue(Interpreter py) => true;

    internal override string Repr(Interpreter py) => $"{Type.Name}({Year}, {Month}, {Day})";

    internal override string Str(Interpreter py) => IsoDate;

    // Of a date alone, CPython hashes the arguments that would make it again: a tuple of its bytes.
    internal override long Hash(Interpreter py) => PythonHash.Tuple([PythonHash.Text(DateState)]);

    internal override PyObject? Compare(Interpreter py, ComparisonOperator comparison, PyObject other) => other switch
    {
        PyDateTime => DateTimeModule.CompareToOther(comparison, other, this),
        PyDate date => PyBool.Of(Comparison.Holds(comparison, Ordinal.CompareTo(date.Ordinal))),
        _ => DateTimeModule.CompareDateToOther(py, comparison, this, other),
    };

    internal override PyObject? Binary(Interpreter py, BinaryOperator operation, PyObject right) => (operation, right) switch
    {
        (BinaryOperator.Add, PyTimeDelta delta) => After(delta.Days),
        (BinaryOperator.Subtract, PyTimeDelta delta) => After(-(long)delta.Days),
        (BinaryOperator.Subtract, PyDate date) when right is not PyDateTime => PyTimeDelta.Of((Ordinal - date.Ordinal) * (Int128)Calendar.MicrosecondsPerDay),
        _ => null,
    };

    internal override PyObject? BinaryReflected(Interpreter py, BinaryOperator operation, PyObject left) =>
        operation == BinaryOperator.Add && left is PyTimeDelta ? Binary(py, operation, left) : null;

    /// <summary>The fields of a <c>struct_time</c> at midnight.</summary>
    protected virtual long[] Fields(Interpreter py, long isSaving) =>
        [Year, Month, Day, 0, 0, 0, Weekday, Ordinal - Calendar.Ordinal(Year, 1, 1) + 1, isSaving];

    protected virtual PyObject Format(Interpreter py, PyObject format) => Calendar.Format(py, format, Fields(py, -1), 0, static () => "", static () => "");

    protected virtual PyStr PlainText() => Plain(0, 0, 0);

    protected virtual PyTuple Reduce() => new(Type, new PyTuple(new PyStr(new string(DateState))));

    protected virtual PyObject Replace(Interpreter py, Arguments arguments)
    {
        var values = KeywordBinding.Bind(py, "replace()", arguments, 0, Parameters);
        return new PyDate(py, Type, DateTimeModule.Int(py, values[0], Year), DateTimeModule.Int(py, values[1], Month), DateTimeModule.Int(py, values[2], Day));
    }

    protected PyStr Plain(int hour, int minute, int second) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{new DateTime(Year, Month, Day, hour, minute, second, DateTimeKind.Unspecified).ToString("ddd MMM", CultureInfo.InvariantCulture)} {Day,2} {hour:00}:{minute:00}:{second:00} {Year:0000}"));

    protected virtual PyTuple TimeTuple(Interpreter py) =>
        TimeModule.StructTime.Make(Array.ConvertAll(Fields(py, -1), static PyObject (field) => PyInt.Of(field)));

    private static PyDate New(Interpreter py, PyType type, Arguments arguments)
    {
        var values = KeywordBinding.Bind(py, "function", arguments, Parameters.Length, Parameters);
        return new PyDate(py, type, DateTimeModule.Int(py, values[0]), DateTimeModule.Int(py, values[1]), DateTimeModule.Int(py, values[2]));
    }

    private static PyObject Now(Interpreter py, PyType type) =>
        Runtime.Attributes.Get(py, type, py.Intern("fromtimestamp")).Call(py, new PyFloat(py.Clock.Seconds));

    private static PyObject FromTimestamp(Interpreter py, PyType type, PyObject timestamp)
    {
        var days = Math.Floor(Calendar.Split(TimeModule.InZone(py, NumberArguments.Float(py, timestamp))).Seconds / 86400.0);
        return Make(py, type, (long)days + Calendar.Ordinal(1970, 1, 1), "year is out of range");
    }

    private static PyObject FromOrdinal(Interpreter py, PyType type, PyObject ordinal)
    {
        var number = DateTimeModule.Int(py, ordinal);
        return Make(py, type, number, number < 1 ? "ordinal must be >= 1" : "year is out of range");
    }

    /// <summary>Calls a type with the date of a number.</summary>
    private static PyObject Make(Interpreter py, PyType type, long ordinal, string outOfRange)
    {
        var (year, month, day) = Calendar.FromOrdinal(ordinal, outOfRange, isArithmetic: false);
        return type.Call(py, PyInt.Of(year), PyInt.Of(month), PyInt.Of(day));
    }

    private PyDate After(long days)
    {
        var (year, month, day) = Calendar.FromOrdinal(Ordinal + days, "date value out of range", isArithmetic: true);
        return Of(year, month, day);
    }

    private PyTuple IsoCalendar()
    {
        var date = new DateTime(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified);
        return new PyTuple(PyInt.Of(ISOWeek.GetYear(date)), PyInt.Of(ISOWeek.GetWeekOfYear(date)), PyInt.Of(Weekday + 1));
    }
}
