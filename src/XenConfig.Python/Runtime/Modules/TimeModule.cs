using System.Globalization;
using System.Text;
using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>time</c>, on the clock of the host profile, whose time zone is UTC.</summary>
internal static class TimeModule
{
    private const int FieldCount = 9;

    private static readonly string[] Days = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary><c>time.struct_time</c>.</summary>
    public static readonly StructSequence StructTime = new(
        "time", "struct_time", "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst");

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("timezone", PyInt.Zero),
        Native.Value("altzone", PyInt.Zero),
        Native.Value("daylight", PyInt.Zero),
        Native.Value("accept2dyear", PyInt.One),
        Native.Computed("tzname", static _ => new PyTuple(new PyStr("UTC"), new PyStr("UTC"))),
        Native.Value("struct_time", StructTime.Type),
        Native.Function("time", static py => new PyFloat(py.Clock.Seconds)),
        Native.Function("clock", Processor),
        Native.Function("sleep", Arity.Exactly(1), Sleep),
        Native.Function("tzset", static _ => PyNone.Instance),
        Native.Function("gmtime", Arity.Between(0, 1), static (py, seconds) => Fields(Instant(py, seconds))),
        Native.Function("localtime", Arity.Between(0, 1), static (py, seconds) => Fields(Instant(py, seconds))),
        Native.Function("ctime", Arity.Between(0, 1), static (py, seconds) => Plain(Fields(Instant(py, seconds)).Items)),
        Native.Function("asctime", Arity.Unpack(0, 1), static (py, fields) => Plain(FieldsOf(py, fields))),
        Native.Function("mktime", Arity.Exactly(1), static (py, fields) => new PyFloat(Seconds(py, fields))),
        Native.Function("strftime", Arity.Between(1, 2), static (py, format, fields) =>
            new PyStr(Format(py, PathArguments.Text("strftime", 1, format), [.. FieldsOf(py, fields).Select(item => Protocol.ToLong(py, item))]))),
        Native.Function("strptime", Arity.Between(1, 2), Parse),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("time", static () => Members);

    /// <summary>What reads times, which <c>datetime</c> needs, too.</summary>
    public static NativeModule Reader { get; } = new("_strptime", static () => []) { HasLibraryPart = true };

    /// <summary>The nine fields of an instant.</summary>
    public static PyTuple Fields(DateTimeOffset instant) => StructTime.Make(
        PyInt.Of(instant.Year), PyInt.Of(instant.Month), PyInt.Of(instant.Day), PyInt.Of(instant.Hour), PyInt.Of(instant.Minute), PyInt.Of(instant.Second),
        PyInt.Of(((int)instant.DayOfWeek + 6) % 7), PyInt.Of(instant.DayOfYear), PyInt.Zero);

    /// <summary>The C library's <c>strftime</c> in the C locale.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="format">The format, one char a byte.</param>
    /// <param name="fields">The nine fields as <c>struct_time</c> has them: Monday is 0.</param>
    public static string Format(Interpreter py, string format, long[] fields)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                text.Append(format[i]);
                continue;
            }

            py.Budget.Step();
            text.Append(Field(py, format[++i], fields));
            py.Budget.CheckLength(text.Length);
        }

        return text.ToString();
    }

    private static string Field(Interpreter py, char conversion, long[] fields)
    {
        var (year, month, day, hour, minute, second) = (fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
        var (weekday, dayOfYear) = (fields[6], fields[7]);
        var hourOfHalf = hour % 12 == 0 ? 12 : hour % 12;
        return conversion switch
        {
            'a' => Days[(weekday + 1) % 7][..3],
            'A' => Days[(weekday + 1) % 7],
            'b' or 'h' => Months[month - 1][..3],
            'B' => Months[month - 1],
            'c' => Format(py, "%a %b %e %H:%M:%S %Y", fields),
            'C' => Two(year / 100),
            'd' => Two(day),
            'D' or 'x' => Format(py, "%m/%d/%y", fields),
            'e' => day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
            'F' => Format(py, "%Y-%m-%d", fields),
            'H' => Two(hour),
            'I' => Two(hourOfHalf),
            'j' => dayOfYear.ToString("000", CultureInfo.InvariantCulture),
            'k' => hour.ToString(CultureInfo.InvariantCulture).PadLeft(2),
            'l' => hourOfHalf.ToString(CultureInfo.InvariantCulture).PadLeft(2),
            'm' => Two(month),
            'M' => Two(minute),
            'n' => "\n",
            'p' => hour < 12 ? "AM" : "PM",
            'P' => hour < 12 ? "am" : "pm",
            'r' => Format(py, "%I:%M:%S %p", fields),
            'R' => Format(py, "%H:%M", fields),
            's' => SecondsOf(fields).ToString(CultureInfo.InvariantCulture),
            'S' => Two(second),
            't' => "\t",
            'T' or 'X' => Format(py, "%H:%M:%S", fields),
            'u' => (weekday + 1).ToString(CultureInfo.InvariantCulture),
            'U' => Two((dayOfYear - 1 + 7 - ((weekday + 1) % 7)) / 7),
            'w' => ((weekday + 1) % 7).ToString(CultureInfo.InvariantCulture),
            'W' => Two((dayOfYear - 1 + 7 - weekday) / 7),
            'G' or 'g' or 'V' => Iso(conversion, fields),
            'y' => Two(year % 100),
            'Y' => year.ToString(CultureInfo.InvariantCulture),
            'z' => "+0000",
            'Z' => "UTC",
            '%' => "%",
            _ => "%" + conversion,
        };
    }

    private static string Two(long number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Iso(char conversion, long[] fields)
    {
        var date = new DateTime((int)fields[0], 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(fields[7] - 1);
        return conversion switch
        {
            'V' => Two(ISOWeek.GetWeekOfYear(date)),
            'g' => Two(ISOWeek.GetYear(date) % 100),
            _ => ISOWeek.GetYear(date).ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary><c>strptime</c>; its format is that of <c>ctime</c> where none is given.</summary>
    private static PyTuple Parse(Interpreter py, PyObject text, PyObject? format)
    {
        var parse = Attributes.Get(py, py.Import("_strptime"), py.Intern("parse"));
        var parsed = (PyTuple)parse.Call(py, text, format ?? new PyStr("%a %b %d %H:%M:%S %Y"));
        return StructTime.Make(((PyTuple)parsed.Items[0]).Items);
    }

    private static PyFloat Processor(Interpreter py)
    {
        py.DependOn(HostDependence.Clock);
        return new PyFloat(0);
    }

    private static PyNone Sleep(Interpreter py, PyObject seconds)
    {
        var span = NumberArguments.Float(py, seconds);
        py.Clock.Sleep(span >= 0 ? span : throw Raise.EnvironmentError(py, ExceptionTypes.IOError, 22, "Invalid argument"));
        return PyNone.Instance;
    }

    private static DateTimeOffset Instant(Interpreter py, PyObject? seconds)
    {
        if (seconds is null or PyNone)
        {
            return py.Clock.Now;
        }

        var value = NumberArguments.Float(py, seconds);
        const double firstYear = -62135596800;
        const double lastYear = 253402300799;
        return value is >= firstYear and <= lastYear
            ? DateTimeOffset.FromUnixTimeSeconds((long)value)
            : throw Raise.ValueError("timestamp out of range for platform time_t");
    }

    /// <summary>The fields of an argument; those of now when it was not given. Zero where C counts from one is taken for one, as CPython does.</summary>
    private static PyObject[] FieldsOf(Interpreter py, PyObject? value)
    {
        if (value is null)
        {
            return Fields(py.Clock.Now).Items;
        }

        var items = value is PyTuple tuple ? tuple.Items : throw Raise.TypeError("argument must be 9-item sequence, not " + value.Type.Name);
        if (items.Length != FieldCount)
        {
            throw Raise.TypeError($"argument must be sequence of length 9, not {items.Length}");
        }

        var fields = items.Select(item => Protocol.ToLong(py, item)).ToArray();
        fields[1] = Math.Max(fields[1], 1);
        fields[2] = Math.Max(fields[2], 1);
        fields[7] = Math.Max(fields[7], 1);
        Check(fields[1], 1, 12, "month out of range");
        Check(fields[2], 1, 31, "day of month out of range");
        Check(fields[3], 0, 23, "hour out of range");
        Check(fields[4], 0, 59, "minute out of range");
        Check(fields[5], 0, 61, "seconds out of range");
        Check(fields[6], 0, 6, "day of week out of range");
        Check(fields[7], 1, 366, "day of year out of range");
        Check(fields[0], 1900, 9999, "year out of range");
        return [.. fields.Select(static field => PyInt.Of(field))];
    }

    private static void Check(long value, long least, long most, string message)
    {
        if (value < least || value > most)
        {
            throw Raise.ValueError(message);
        }
    }

    private static PyStr Plain(PyObject[] fields)
    {
        var numbers = Array.ConvertAll(fields, static field => ((PyInt)field).Value);
        return new PyStr(string.Create(
            CultureInfo.InvariantCulture,
            $"{Days[(numbers[6] + 1) % 7][..3]} {Months[numbers[1] - 1][..3]} {numbers[2],2} {numbers[3]:00}:{numbers[4]:00}:{numbers[5]:00} {numbers[0]}"));
    }

    private static double Seconds(Interpreter py, PyObject value)
    {
        var items = value is PyTuple tuple && tuple.Items.Length == FieldCount ? tuple.Items : throw Raise.TypeError("argument must be 9-item sequence");
        try
        {
            return SecondsOf([.. items.Select(item => Protocol.ToLong(py, item))]);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Raise.OverflowError("mktime argument out of range");
        }
    }

    /// <summary>The instant of the fields; months, days and so on beyond their range carry over, as in C.</summary>
    private static long SecondsOf(long[] fields)
    {
        var months = (fields[0] * 12) + fields[1] - 1;
        var first = new DateTimeOffset((int)Math.Clamp(Math.DivRem(months, 12).Quotient, 0, 10_000), (int)(months % 12) + 1, 1, 0, 0, 0, TimeSpan.Zero);
        return first.ToUnixTimeSeconds() + ((fields[2] - 1) * 86400) + (fields[3] * 3600) + (fields[4] * 60) + fields[5];
    }
}
