namespace XenConfig.Python.Runtime;

/// <summary>
/// Has the evaluations that run look at their limits some fifty times a second, so that the clock bound holds however much a single step
/// does. The thread is made at the first look of an evaluation that takes long, and ends when nobody has looked for a while.
/// </summary>
internal static class LookTimer
{
    private const int Milliseconds = 20;
    private const int IdleTicks = 100;

    private static readonly Lock Access = new();
    private static List<Budget> _awaiting = [];
    private static List<Budget> _due = [];
    private static bool _isRunning;

    /// <summary>Makes a look due at the next tick. An evaluation asks again at each look, so that one at its end is not held on to.</summary>
    public static void Await(Budget budget)
    {
        lock (Access)
        {
            _awaiting.Add(budget);
            if (!_isRunning)
            {
                _isRunning = true;
                new Thread(Run) { IsBackground = true, Name = "limits" }.Start();
            }
        }
    }

    private static void Run()
    {
        var idle = 0;
        while (idle < IdleTicks || !TryEnd())
        {
            Thread.Sleep(Milliseconds);
            lock (Access)
            {
                (_awaiting, _due) = (_due, _awaiting);
            }

            idle = _due.Count == 0 ? idle + 1 : 0;
            foreach (var budget in _due)
            {
                budget.MakeLookDue();
            }

            _due.Clear();
        }
    }

    private static bool TryEnd()
    {
        lock (Access)
        {
            _isRunning = _awaiting.Count > 0;
            return !_isRunning;
        }
    }
}
