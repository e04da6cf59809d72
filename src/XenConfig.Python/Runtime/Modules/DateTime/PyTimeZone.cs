namespace XenConfig.Python.Runtime.Modules;

/// <summary><c>datetime.tzinfo</c>: a zone, which a config derives its own from. By itself it knows nothing.</summary>
internal sealed class PyTimeZone(Interpreter py, PyType type) : PyExtensible(py, type)
{
    private const int MinutesPerDay = 1440;

    private static IReadOnlyList<NativeMember> Members { get; } =
    [
        Native.Method<PyTimeZone>("utcoffset", Arity.One, static (_, _, _) => throw Missing("utcoffset")),
        Native.Method<PyTimeZone>("dst", Arity.One, static (_, _, _) => throw Missing("dst")),
        Native.Method<PyTimeZone>("tzname", Arity.One, static (_, _, _) => throw Missing("tzname")),
        Native.Method<PyTimeZone>("fromutc", Arity.One, static (py, self, value) => self.FromUtc(py, value)),
    ];

    /// <summary>The type.</summary>
    public static readonly PyType TimeZoneType = PyType.CreateNative(
        "datetime.tzinfo", static () => Members, constructor: static (py, type, _) => new PyTimeZone(py, type), module: "datetime");

    /// <summary>What <c>utcoffset</c> or <c>dst</c> say of a time, in minutes; null for None.</summary>
    public int? Minutes(Interpreter py, string method, PyObject time)
    {
        var answer = Call(py, method, time);
        if (answer is PyNone)
        {
            return null;
        }

        if (answer is not PyTimeDelta delta)
        {
            throw Raise.TypeError($"tzinfo.{method}() must return None or a timedelta, not '{answer.Type.Name}'");
        }

        if (delta.Total % (60 * Calendar.MicrosecondsPerSecond) != 0)
        {
            throw Raise.ValueError($"tzinfo.{method}() must return a whole number of minutes");
        }

        var minutes = (long)(delta.Total / (60 * Calendar.MicrosecondsPerSecond));
        return Math.Abs(minutes) < MinutesPerDay
            ? (int)minutes
            : throw Raise.ValueError($"tzinfo.{method}() returned {Math.Sign(minutes) * MinutesPerDay}; must be in -1439 .. 1439");
    }

    /// <summary>What <c>tzname</c> says of a time: a <c>str</c> or None.</summary>
    public PyObject NameOf(Interpreter py, PyObject time) => Call(py, "tzname", time) switch
    {
        PyNone none => none,
        PyStr name => name,
        var other => throw Raise.TypeError($"tzinfo.tzname() must return None or a string, not '{other.Type.Name}'"),
    };

    /// <summary><c>fromutc</c>, which a class may have one of its own of.</summary>
    public PyObject Convert(Interpreter py, PyDateTime utc) => Call(py, "fromutc", utc);

    private static PythonException Missing(string method) => Raise.Exception(ExceptionTypes.NotImplementedError, $"a tzinfo subclass must implement {method}()");

    private PyObject Call(Interpreter py, string method, PyObject argument) =>
        Runtime.Attributes.Get(py, this, py.Intern(method)).Call(py, argument);

    private PyDateTime FromUtc(Interpreter py, PyObject value)
    {
        var utc = value as PyDateTime ?? throw Raise.TypeError("fromutc: argument must be a datetime");
        if (utc.Zone != this)
        {
            throw Raise.ValueError("fromutc: dt.tzinfo is not self");
        }

        var offset = Minutes(py, "utcoffset", utc) ?? throw Raise.ValueError("fromutc: non-None utcoffset() result required");
        var saving = Minutes(py, "dst", utc) ?? throw Raise.ValueError("fromutc: non-None dst() result required");

        // First the zone's standard time, which says by how much its clocks are put forward.
        var standard = utc.Plus((offset - saving) * 60 * Calendar.MicrosecondsPerSecond);
        if (offset != saving)
        {
            saving = Minutes(py, "dst", standard) ?? throw Raise.ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert");
        }

        return saving == 0 ? standard : standard.Plus(saving * 60 * Calendar.MicrosecondsPerSecond);
    }
}
