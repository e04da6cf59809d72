namespace XenConfig.Python.Runtime;

/// <summary>
/// Recursion through natives: comparisons, texts and hashes of values inside values, iterators over iterators. Values nest as deep as a config
/// likes, so each level is counted, and goes on where the thread's stack has no more room.
/// </summary>
internal static class Recursion
{
    /// <summary>What CPython says was being done where the call of an object is one too many.</summary>
    public const string WhileCalling = " while calling a Python object";

    /// <summary>Goes one level down in what counts as a call in CPython too, whose RuntimeError says what was being done.</summary>
    public static T Call<TState, T>(Interpreter py, string doing, TState state, Func<Interpreter, TState, T> action)
    {
        if (py.CallsLeft <= 0)
        {
            throw Raise.RuntimeError("maximum recursion depth exceeded" + doing);
        }

        py.CallsLeft--;
        try
        {
            return py.Budget.HasStack ? action(py, state) : OnFreshStack(py, state, action);
        }
        finally
        {
            py.CallsLeft++;
        }
    }

    /// <summary>Goes one level down in what CPython does not count; it would crash where its stack ends.</summary>
    public static T Nest<TState, T>(Interpreter py, TState state, Func<Interpreter, TState, T> action)
    {
        py.Budget.Enter();
        try
        {
            return py.Budget.HasStack ? action(py, state) : OnFreshStack(py, state, action);
        }
        finally
        {
            py.Budget.Leave();
        }
    }

    /// <summary>The next item of an iterator that another one goes over.</summary>
    public static PyObject? Next(Interpreter py, PyIterator inner) => Nest(py, inner, static (py, inner) => inner.Next(py));

    // Apart, so that a closure is made only here.
    private static T OnFreshStack<TState, T>(Interpreter py, TState state, Func<Interpreter, TState, T> action) =>
        DeepStack.Run(py.Budget, () => action(py, state));
}
