using System.Runtime.InteropServices;

namespace XenConfig.Benchmarks;

/// <summary>The processor time that this process has taken, all of its threads together: what CPython's <c>time.clock()</c> gives for its own.</summary>
internal static partial class ProcessorClock
{
    private const int ProcessTime = 2;

    /// <summary>Nanoseconds.</summary>
    public static long Nanoseconds
    {
        get
        {
            _ = Read(ProcessTime, out var time);
            return (time.Seconds * 1_000_000_000) + time.Nanoseconds;
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
