using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace XenConfig.Python.Runtime;

/// <summary>Lets deep recursion go on where the thread's stack ends: on a thread with a stack of its own, which is waited for.</summary>
internal static class DeepStack
{
    private const int StackBytes = 64 << 20;

    /// <summary>Whether the stack has room for some more calls.</summary>
    public static bool HasRoom => RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>Runs the action on a fresh stack.</summary>
    public static T Run<T>(Budget budget, Func<T> action)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        budget.LeaveThread();
        var thread = new Thread(
            () =>
            {
                budget.EnterThread();
#pragma warning disable CA1031 // Every exception goes on, on the thread that waits.
                try
                {
                    result = action();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
#pragma warning restore CA1031
                budget.LeaveThread();
            },
            StackBytes);
        thread.Start();
        thread.Join();
        budget.EnterThread();
        failure?.Throw();
        return result;
    }
}
