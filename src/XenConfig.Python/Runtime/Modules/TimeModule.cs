using System.Globalization;
using System.Text;
using XenConfig.Python.Runtime.Host;

namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>time</c>, on the clock of the host profile, whose time zone is UTC.</summary>
internal static class TimeModule
{
    private const int FieldCount = 9;
    private const long SecondsPerDay = 86400;

    private static readonly string[] Days = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary><c>time.struct_time</c>.</summary>
    public static readonly StructSequence StructTime = new(
        "time", "struct_time", "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst");

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        .. new[] { "timezone", "altzone", "daylight" }.Select(static name => Native.Computed(name, static _ => PyInt.Zero) with { DependsOn = HostDependence.Host }),
        Native.Value("accept2dyear", PyInt.One),
        Native.Computed("tzname", static _ => new PyTuple(new PyStr("UTC"), new PyStr("UTC"))) with { DependsOn = HostDependence.Host },
        Native.Value("struct_time", StructTime.Type),
        Native.Function("time", static py => new PyFloat(py.Clock.Seconds)),
        Native.Function("clock", Processor),
        Native.Function("sleep", Arity.Exactly(1), Sleep),
        Native.Function("tzset", static _ => PyNone.Instance),
        Native.Function("gmtime", Arity.Between(0, 1), static (py, seconds) => Fields(Instant(py, seconds))),
        Native.Function("localtime", Arity.Between(0, 1), static (py, seconds) => Fields(Local(py, seconds))),
        Native.Function("ctime", Arity.Between(0, 1), static (py, seconds) => Plain(FieldsOf(Local(py, seconds)))),
        Native.Function("asctime", Arity.Unpack(0, 1), static (py, fields) => Plain(ShownFields(py, fields))),
        Native.Function("mktime", Arity.Exactly(1), static (py, fields) => new PyFloat(InZone(py, SecondsOf(FieldsOf(py, fields))))),
        Native.Function("strftime", Arity.Between(1, 2), static (py, format, fields) =>
            new PyStr(Format(py, PathArguments.Text("strftime", 1, format), ShownFields(py, fields)))),
        Native.Function("strptime", Arity.Between(1, 2), Parse),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("time", static () => Members);

    /// <summary>What reads times, which <c>datetime</c> needs, too.</summary>
    public static NativeModule Reader { get; } = new("_strptime", static () => []) { HasLibraryPart = true };

    /// <summary>The nine fields of so many seconds since 1970, in whatever year that is.</summary>
    private static PyTuple Fields(long seconds) => StructTime.Make(Array.ConvertAll(FieldsOf(seconds), static PyObject (field) => PyInt.Of(field)));

    /// <summary>The same as numbers.</summary>
    public static long[] FieldsOf(long seconds)
    {
        const int thursday = 3;
        var days = FloorDivide(seconds, SecondsPerDay);
        var rest = seconds - (days * SecondsPerDay);
        var (year, month, day) = Calendar.FromDays(days);
        if (year is < int.MinValue or > int.MaxValue)
        {
            throw Raise.Exception(ExceptionTypes.ValueError, PyInt.Of(75), new PyStr("Value too large for defined data type"));
        }

        var dayOfYear = days - Calendar.DaysTo(year, 1, 1) + 1;
        return [year, month, day, rest / 3600, rest / 60 % 60, rest % 60, days + thursday - (FloorDivide(days + thursday, 7) * 7), dayOfYear, 0];
    }

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
        var (weekday, dayOfYear) = ((fields[6] + 7) % 7, fields[7]);
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
            's' => InZone(py, SecondsOf(fields)).ToString(CultureInfo.InvariantCulture),
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
            'z' => InZone(py, "+0000"),
            'Z' => InZone(py, "UTC"),
            '%' => "%",
            _ => "%" + conversion,
        };
    }

    private static string Two(long number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The year and week by ISO 8601, as the C library has them from the day of the year and of the week, be they of one day or not.</summary>
    private static string Iso(char conversion, long[] fields)
    {
        var (year, dayOfYear, weekday) = (fields[0], fields[7] - 1, (fields[6] + 1) % 7);
        var days = DaysOfIsoYear(dayOfYear, weekday);
        if (days < 0)
        {
            year--;
            days = DaysOfIsoYear(dayOfYear + Calendar.DaysIn(year), weekday);
        }
        else if (DaysOfIsoYear(dayOfYear - Calendar.DaysIn(year), weekday) is >= 0 and var next)
        {
            year++;
            days = next;
        }

        return conversion switch
        {
            'V' => Two((days / 7) + 1),
            'g' => Two(year % 100),
            _ => year.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>How many days the first week of the year, which has its first Thursday, began before a day; the weekday counts from Sunday.</summary>
    private static long DaysOfIsoYear(long dayOfYear, long weekday)
    {
        const int thursday = 4;
        const int weeks = 53 * 7;
        return dayOfYear - ((dayOfYear - weekday + thursday + weeks) % 7) + thursday - 1;
    }

    /// <summary><c>strptime</c>; its format is that of <c>ctime</c> where none is given.</summary>
    private static PyTuple Parse(Interpreter py, PyObject text, PyObject? format) =>
        StructTime.Make(ReadFormat(py, text, format ?? new PyStr("%a %b %d %H:%M:%S %Y")).Fields);

    /// <summary>The nine fields of a <c>struct_time</c> and the microseconds that a text gives by a format. The reader is Python, which a config may replace.</summary>
    public static (PyObject[] Fields, PyObject Microseconds) ReadFormat(Interpreter py, PyObject text, PyObject format) =>
        Attributes.Get(py, py.Import("_strptime"), py.Intern("parse")).Call(py, text, format) is PyTuple { Items: [PyTuple { Items: { Length: 9 } fields }, var microseconds] }
            ? (fields, microseconds)
            : throw Raise.TypeError("_strptime.parse() must return the nine fields of a time and its microseconds");

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

    /// <summary>Says of what was made by the time zone, which is UTC here, that another host may have another.</summary>
    public static T InZone<T>(Interpreter py, T value)
    {
        py.DependOn(HostDependence.Host);
        return value;
    }

    /// <summary>The instant whose local time is asked for; what the clock tells is marked as such already.</summary>
    private static long Local(Interpreter py, PyObject? seconds) =>
        seconds is null or PyNone ? Instant(py, seconds) : InZone(py, Instant(py, seconds));

    private static long Instant(Interpreter py, PyObject? seconds)
    {
        if (seconds is null or PyNone)
        {
            return py.Clock.Now.ToUnixTimeSeconds();
        }

        const double limit = 9.2e18;
        var value = NumberArguments.Float(py, seconds);
        return double.IsNaN(value) ? throw Raise.Exception(ExceptionTypes.ValueError, PyInt.Of(75), new PyStr("Value too large for defined data type"))
            : Math.Abs(value) < limit ? (long)value
            : throw Raise.ValueError("timestamp out of range for platform time_t");
    }

    /// <summary>The fields of an argument, any sequence of nine numbers; those of now when it was not given. Years of two digits are of 1969 to 2068.</summary>
    private static long[] FieldsOf(Interpreter py, PyObject? value)
    {
        if (value is null)
        {
            return FieldsOf(Instant(py, null));
        }

        var items = value is not (PyStr or PyDict or PyNone) && Attributes.TryGet(py, value, Names.GetItem) is not null
            ? Protocol.ToList(py, value)
            : throw Raise.TypeError("argument must be 9-item sequence, not " + Arity.NameOf(value));
        if (items.Count != FieldCount)
        {
            throw Raise.TypeError($"argument must be sequence of length 9, not {items.Count}");
        }

        var fields = items.Select(item => (long)DateTimeModule.Int(py, item)).ToArray();
        fields[0] = fields[0] switch
        {
            >= 1900 and var year => year,
            >= 0 and <= 68 and var year => year + 2000,
            >= 69 and <= 99 and var year => year + 1900,
            _ => throw Raise.ValueError("year out of range"),
        };
        return fields;
    }

    /// <summary>The fields of an argument that is to be shown: within their ranges, where zero is taken for one where C counts from one.</summary>
    private static long[] ShownFields(Interpreter py, PyObject? value)
    {
        var fields = FieldsOf(py, value);
        foreach (var index in (int[])[1, 2, 7])
        {
            fields[index] = fields[index] == 0 ? 1 : fields[index];
        }

        Check(fields[1], 1, 12, "month out of range");
        Check(fields[2], 1, 31, "day of month out of range");
        Check(fields[3], 0, 23, "hour out of range");
        Check(fields[4], 0, 59, "minute out of range");
        Check(fields[5], 0, 61, "seconds out of range");

        // C counts from Sunday, and what remains of more than a week is taken for a day of it; what remains of a negative number is none.
        fields[6] = ((fields[6] + 1) % 7) - 1;
        Check(fields[6], -1, 6, "day of week out of range");
        Check(fields[7], 1, 366, "day of year out of range");
        return fields;
    }

    private static void Check(long value, long least, long most, string message)
    {
        if (value < least || value > most)
        {
            throw Raise.ValueError(message);
        }
    }

    private static PyStr Plain(long[] fields) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{Days[(fields[6] + 1) % 7][..3]} {Months[fields[1] - 1][..3]} {fields[2],2} {fields[3]:00}:{fields[4]:00}:{fields[5]:00} {fields[0]}"));

    /// <summary>The instant of the fields; months, days and so on beyond their range carry over, as in C, and summer time is an hour ahead.</summary>
    private static long SecondsOf(long[] fields)
    {
        var months = fields[1] - 1;
        var years = FloorDivide(months, 12);
        var days = Calendar.DaysTo(fields[0] + years, months - (years * 12) + 1, 1) + fields[2] - 1;
        return (days * SecondsPerDay) + (fields[3] * 3600) + (fields[4] * 60) + fields[5] - (fields[8] > 0 ? 3600 : 0);
    }

    private static long FloorDivide(long number, long divisor) => (number / divisor) - (number % divisor < 0 ? 1 : 0);
}
