namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>datetime</c>. Now is what the host profile's clock says.</summary>
internal static class DateTimeModule
{
    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Value("date", PyDate.DateType),
        Native.Value("datetime", PyDateTime.DateTimeType),
        Native.Value("time", PyTime.TimeType),
        Native.Value("timedelta", PyTimeDelta.TimeDeltaType),
        Native.Value("tzinfo", PyTimeZone.TimeZoneType),
        Native.Value("MINYEAR", PyInt.Of(Calendar.FirstYear)),
        Native.Value("MAXYEAR", PyInt.Of(Calendar.LastYear)),
    ];

    /// <summary>The module.</summary>
    public static NativeModule Module { get; } = new("datetime", static () => Members);

    /// <summary>An argument that C holds in an <c>int</c>.</summary>
    public static int Int(Interpreter py, PyObject? value, int missing = 0)
    {
        if (value is null)
        {
            return missing;
        }

        if (value is PyLong { Value: var large } && (large > long.MaxValue || large < long.MinValue))
        {
            throw Raise.OverflowError("Python int too large to convert to C long");
        }

        return Protocol.ToLong(py, value) switch
        {
            > int.MaxValue => throw Raise.OverflowError("signed integer is greater than maximum"),
            < int.MinValue => throw Raise.OverflowError("signed integer is less than minimum"),
            var number => (int)number,
        };
    }

    /// <summary>The error of comparing values of different kinds by order.</summary>
    public static PythonException Incomparable(PyObject left, PyObject right) =>
        Raise.TypeError($"can't compare {left.Type.Name} to {right.Type.Name}");

    /// <summary>What values of different kinds are to each other: not equal, and in no order.</summary>
    public static PyObject CompareToOther(Syntax.ComparisonOperator comparison, PyObject left, PyObject right) => comparison switch
    {
        Syntax.ComparisonOperator.Equal => PyBool.False,
        Syntax.ComparisonOperator.NotEqual => PyBool.True,
        _ => throw Incomparable(left, right),
    };

    /// <summary>The same of a date, which leaves it to the other where that has a <c>timetuple</c>.</summary>
    public static PyObject? CompareDateToOther(Interpreter py, Syntax.ComparisonOperator comparison, PyObject left, PyObject right) =>
        right is not PyDate && ObjectBuiltins.Probe(py, right, py.Intern("timetuple"), ExceptionTypes.AttributeError) is not null ? null : CompareToOther(comparison, left, right);

    /// <summary>A zone's name for use in a format, where its own <c>replace()</c> has doubled the percent signs; nothing for None.</summary>
    public static string FormattedName(Interpreter py, PyObject? name) => name switch
    {
        null or PyNone => "",
        _ => Runtime.Attributes.Get(py, name, py.Intern("replace")).Call(py, new PyStr("%"), new PyStr("%%")) is PyStr text
            ? text.Value
            : throw Raise.TypeError("tzname.replace() did not return a string"),
    };

    /// <summary>A zone argument: null for None.</summary>
    public static PyTimeZone? Zone(PyObject? value) => value switch
    {
        null or PyNone => null,
        PyTimeZone zone => zone,
        _ => throw Raise.TypeError($"tzinfo argument must be None or of a tzinfo subclass, not type '{value.Type.Name}'"),
    };

    /// <summary>Refuses what is in no day.</summary>
    public static void CheckClock(int hour, int minute, int second, int microsecond)
    {
        var wrong = hour is < 0 or > 23 ? "hour must be in 0..23"
            : minute is < 0 or > 59 ? "minute must be in 0..59"
            : second is < 0 or > 59 ? "second must be in 0..59"
            : microsecond is < 0 or > 999999 ? "microsecond must be in 0..999999"
            : null;
        if (wrong is not null)
        {
            throw Raise.ValueError(wrong);
        }
    }
}
