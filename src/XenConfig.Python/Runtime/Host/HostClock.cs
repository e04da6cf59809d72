using XenConfig.Python.Runtime.Modules;

namespace XenConfig.Python.Runtime.Host;

/// <summary>
/// The clock of the host profile. It stands still but for what the config sleeps, so that the same bytes give the same settings at any time of day.
/// </summary>
/// <param name="py">The interpreter whose values depend on it.</param>
internal sealed class HostClock(Interpreter py)
{
    private DateTimeOffset _now = py.Options.Host.Clock.ToUniversalTime();

    /// <summary>The time in UTC, which is the host's local time too. What is computed from it is marked as depending on the clock.</summary>
    public DateTimeOffset Now
    {
        get
        {
            py.DependOn(HostDependence.Clock);
            return _now;
        }
    }

    /// <summary>Seconds since 1970.</summary>
    public double Seconds => (Now - DateTimeOffset.UnixEpoch).Ticks / (double)TimeSpan.TicksPerSecond;

    /// <summary>Lets time pass without waiting for it.</summary>
    public void Sleep(double seconds)
    {
        try
        {
            _now = _now.AddSeconds(seconds);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw PathArguments.Refused("time.sleep()", "the clock does not go beyond the year 9999.");
        }
    }
}
