using System.Globalization;
using System.Text;

namespace XenConfig.Python.Runtime.Modules;

/// <summary>The proleptic Gregorian calendar as <c>datetime</c> counts it, and the texts that dates and times share.</summary>
internal static class Calendar
{
    public const int FirstYear = 1;

    public const int LastYear = 9999;

    public const long MicrosecondsPerSecond = 1_000_000;

    public const long MicrosecondsPerDay = 86400 * MicrosecondsPerSecond;

    /// <summary>The first year that <c>strftime</c> takes.</summary>
    private const int FirstFormattedYear = 1900;

    private const long DaysPerEra = 146097;

    /// <summary>From 1 March of the year 0 to 1 January 1970.</summary>
    private const long DaysToEpoch = 719468;

    /// <summary>The number of the last day.</summary>
    private static readonly int LastOrdinal = DateOnly.MaxValue.DayNumber + 1;

    /// <summary>Refuses a date that there is not.</summary>
    public static void Check(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear)
        {
            throw Raise.ValueError("year is out of range");
        }

        if (month is < 1 or > 12)
        {
            throw Raise.ValueError("month must be in 1..12");
        }

        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            throw Raise.ValueError("day is out of range for month");
        }
    }

    /// <summary>The number of a day: 1 January of the year 1 is 1.</summary>
    public static int Ordinal(int year, int month, int day) => new DateOnly(year, month, day).DayNumber + 1;

    /// <summary>The day of a number.</summary>
    public static (int Year, int Month, int Day) FromOrdinal(long ordinal, string outOfRange, bool isArithmetic)
    {
        if (ordinal < 1 || ordinal > LastOrdinal)
        {
            throw isArithmetic ? Raise.OverflowError(outOfRange) : Raise.ValueError(outOfRange);
        }

        var date = DateOnly.FromDayNumber((int)ordinal - 1);
        return (date.Year, date.Month, date.Day);
    }

    /// <summary>The number of a day of any year, also before the first and after the last that <c>datetime</c> knows: 1 January 1970 is 0.</summary>
    public static long DaysTo(long year, long month, long day)
    {
        // Counted from a March, so that the leap day is a year's last: 400 years have 146097 days, and five months have 153.
        var years = month > 2 ? year : year - 1;
        var era = (years >= 0 ? years : years - 399) / 400;
        var yearOfEra = years - (era * 400);
        var dayOfYear = (((153 * ((month + 9) % 12)) + 2) / 5) + day - 1;
        return (era * DaysPerEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - DaysToEpoch;
    }

    /// <summary>The day of such a number.</summary>
    public static (long Year, long Month, long Day) FromDays(long days)
    {
        var shifted = days + DaysToEpoch;
        var era = (shifted >= 0 ? shifted : shifted - DaysPerEra + 1) / DaysPerEra;
        var dayOfEra = shifted - (era * DaysPerEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / (DaysPerEra - 1))) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        var month = ((monthFromMarch + 2) % 12) + 1;
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
    }

    /// <summary>How many days a year has.</summary>
    public static long DaysIn(long year) => DaysTo(year + 1, 1, 1) - DaysTo(year, 1, 1);

    /// <summary>The seconds and microseconds of a number of seconds since 1970, rounded as CPython does.</summary>
    public static (long Seconds, int Microseconds) Split(double timestamp)
    {
        const double longest = 9.2e18;
        if (!(Math.Abs(timestamp) < longest))
        {
            throw Raise.ValueError("timestamp out of range for platform time_t");
        }

        var seconds = (long)timestamp;
        var micros = (int)Math.Round((timestamp - seconds) * 1e6, MidpointRounding.AwayFromZero);
        if (micros < 0)
        {
            seconds--;
            micros += (int)MicrosecondsPerSecond;
        }

        return micros == MicrosecondsPerSecond ? (seconds + 1, 0) : (seconds, micros);
    }

    /// <summary>The text of a fraction of a second, with its point; nothing for none.</summary>
    public static string Fraction(int microsecond) => microsecond == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{microsecond:000000}");

    /// <summary>The text of an offset from UTC, such as <c>+01:00</c>; nothing for none.</summary>
    public static string Offset(int? minutes, string separator) => minutes is not { } offset
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:00}{separator}{Math.Abs(offset) % 60:00}");

    /// <summary>The <c>strftime</c> of dates and times: the C library's, which never sees <c>%f</c>, <c>%z</c> and <c>%Z</c>.</summary>
    /// <param name="py">The interpreter.</param>
    /// <param name="format">The format argument.</param>
    /// <param name="fields">The nine fields of a <c>struct_time</c>.</param>
    /// <param name="microsecond">What <c>%f</c> stands for.</param>
    /// <param name="offset">What <c>%z</c> stands for.</param>
    /// <param name="zone">What <c>%Z</c> stands for, as it stands in a format.</param>
    public static PyObject Format(Interpreter py, PyObject format, long[] fields, int microsecond, Func<string> offset, Func<string> zone)
    {
        var text = format switch
        {
            PyStr bytes => bytes.Value,
            PyUnicode unicode => Codecs.AsciiCodec.Encode(unicode.Value),
            _ => throw Raise.TypeError($"strftime() argument 1 must be string or read-only buffer, not {format.Type.Name}"),
        };
        if (fields[0] < FirstFormattedYear)
        {
            throw Raise.ValueError($"year={fields[0]} is before 1900; the datetime strftime() methods require year >= 1900");
        }

        var replaced = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isConversion = text[i] == '%' && i + 1 < text.Length;
            _ = (isConversion ? text[i + 1] : '\0') switch
            {
                'f' => replaced.Append(microsecond.ToString("000000", CultureInfo.InvariantCulture)),
                'z' => replaced.Append(offset()),
                'Z' => replaced.Append(zone()),
                '\0' when !isConversion && text[i] == '%' => throw Raise.ValueError("strftime format ends with raw %"),
                '\0' when !isConversion => replaced.Append(text[i]),
                _ => replaced.Append(text, i, 2),
            };
            i += isConversion ? 1 : 0;
        }

        py.Budget.CheckString(replaced.Length);
        return new PyStr(TimeModule.Format(py, replaced.ToString(), fields));
    }
}
