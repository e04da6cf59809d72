namespace XenConfig.Python.Runtime;

/// <summary>
/// Calls for a look at the limits some fifty times a second while an evaluation runs, so that the clock bound holds however much a single step
/// does. The thread is made at the first look of an evaluation that takes long, and ends when nobody has looked for a while.
/// </summary>
internal static class LookTimer
{
    private const int Milliseconds = 20;
    private const int IdleTicks = 100;

    /// <summary>Changes whenever it is time to look. No initialiser stands in this class, so that reading it costs a load.</summary>
    public static volatile int Tick;

    private static int _lastLook;
    private static int _isRunning;

    /// <summary>Keeps it ticking.</summary>
    public static void Wind()
    {
        Volatile.Write(ref _lastLook, Tick);
        if (Volatile.Read(ref _isRunning) == 0 && Interlocked.Exchange(ref _isRunning, 1) == 0)
        {
            new Thread(Run) { IsBackground = true, Name = "limits" }.Start();
        }
    }

    private static void Run()
    {
        do
        {
            Thread.Sleep(Milliseconds);
            Tick = unchecked(Tick + 1);
        }
        while (unchecked(Tick - Volatile.Read(ref _lastLook)) < IdleTicks);
        Volatile.Write(ref _isRunning, 0);
    }
}
