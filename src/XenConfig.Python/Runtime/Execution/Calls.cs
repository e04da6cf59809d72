namespace XenConfig.Python.Runtime;

/// <summary>Runs frames: the depth of calls, the traces of exceptions, and a fresh stack where the thread's ends.</summary>
internal static class Calls
{
    /// <summary>Runs a frame to its end; it must not be used any more.</summary>
    public static PyObject Run(Interpreter py, Frame frame)
    {
        var code = frame.Code;
        py.Budget.Step();
        if (py.CallsLeft <= 0)
        {
            code.GiveBack(frame);
            throw Raise.RuntimeError("maximum recursion depth exceeded");
        }

        py.CallsLeft--;
        py.Current = frame;
        try
        {
            return py.Budget.HasStack ? code.Run(frame) : RunOnFreshStack(py, frame);
        }
        catch (PythonException e) when (Noted(e, frame))
        {
            throw;
        }
        catch (EvaluationStoppedException e) when (Trace(e.Trace, frame))
        {
            throw;
        }
        finally
        {
            Leave(py, frame);
            code.GiveBack(frame);
        }
    }

    public static void Enter(Interpreter py, Frame frame)
    {
        if (py.CallsLeft <= 0)
        {
            throw Raise.RuntimeError("maximum recursion depth exceeded");
        }

        py.CallsLeft--;
        py.Current = frame;
    }

    public static void Leave(Interpreter py, Frame frame)
    {
        py.CallsLeft++;
        py.Current = frame.Caller;
    }

    /// <summary>Notes a frame that an exception comes through. It is an exception filter that never catches: it sees each frame once, from the inside out.</summary>
    public static bool Trace(List<TraceEntry> trace, Frame frame)
    {
        frame.Keep();
        trace.Add(new TraceEntry(frame, frame.Statement, frame.Span));
        return false;
    }

    /// <summary>The same for an exception of Python's, which may have been noted where a handler saw it.</summary>
    public static bool Noted(PythonException exception, Frame frame)
    {
        exception.Note(frame);
        return false;
    }

    // Apart, so that a closure is made only here.
    private static PyObject RunOnFreshStack(Interpreter py, Frame frame) => DeepStack.Run(py.Budget, () => frame.Code.Run(frame));
}
