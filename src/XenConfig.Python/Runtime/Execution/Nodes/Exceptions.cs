using XenConfig.Python.Runtime.Formatting;
using XenConfig.Python.Syntax;

namespace XenConfig.Python.Runtime;

internal sealed class RaiseNode(TextSpan span, ExpressionNode? type, ExpressionNode? value, ExpressionNode? traceback) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        if (type is null)
        {
            frame.Span = Span;
            for (var around = frame; around is not null; around = around.Caller)
            {
                if (around.Handled is { } handled)
                {
                    throw new PythonException(handled.Value, handled.Trace, frame);
                }
            }

            throw Raise.TypeError("exceptions must be old-style classes or derived from BaseException, not NoneType");
        }

        var kind = type.Evaluate(frame);
        var argument = value?.Evaluate(frame);
        var trace = traceback?.Evaluate(frame);
        frame.Span = Span;
        if (trace is not (null or PyNone or PyTraceback))
        {
            throw Raise.TypeError("raise: arg 3 must be a traceback or None");
        }

        var exception = ExceptionFactory.Make(frame.Py, kind, argument);
        throw trace is PyTraceback given ? new PythonException(exception.Value, given.Entries, frame) : exception;
    }
}

/// <summary>One <c>except</c> clause.</summary>
internal sealed class HandlerNode(TextSpan span, ExpressionNode? type, TargetNode? target, StatementNode body)
{
    public StatementNode Body => body;

    /// <summary>Whether it catches the exception; then the exception is bound.</summary>
    public bool TryEnter(Frame frame, PythonException exception)
    {
        frame.Statement = span;
        if (type is not null)
        {
            var kind = type.Evaluate(frame);
            frame.Span = type.Span;
            if (!ExceptionFactory.Matches(frame.Py, exception.Value, kind))
            {
                return false;
            }
        }

        frame.Handled = exception;
        target?.Store(frame, exception.Value, span);
        return true;
    }
}

/// <summary>A <c>try</c> with <c>except</c> clauses.</summary>
internal sealed class TryExceptNode(TextSpan span, StatementNode body, HandlerNode[] handlers, StatementNode? elseBody) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        PythonException caught;
        var loop = frame.Loop;
        try
        {
            var completion = body.Execute(frame);
            if (completion != Completion.Normal)
            {
                return completion;
            }

            caught = null!;
        }
        catch (PythonException e)
        {
            caught = e;
        }

        if (caught is null)
        {
            return elseBody?.Execute(frame) ?? Completion.Normal;
        }

        return Handler(frame, loop, caught).Execute(frame);
    }

    public override IEnumerable<PyObject> Resume(Frame frame)
    {
        PythonException? caught = null;
        var loop = frame.Loop;
        using var parts = body.Resume(frame).GetEnumerator();
        while (true)
        {
            try
            {
                if (!parts.MoveNext())
                {
                    break;
                }
            }
            catch (PythonException e)
            {
                caught = e;
                break;
            }

            yield return parts.Current;
        }

        StatementNode? next;
        if (caught is null)
        {
            if (frame.Completion != Completion.Normal)
            {
                yield break;
            }

            next = elseBody;
        }
        else
        {
            next = Handler(frame, loop, caught);
        }

        frame.Completion = Completion.Normal;
        foreach (var value in next?.Resume(frame) ?? [])
        {
            yield return value;
        }
    }

    private StatementNode Handler(Frame frame, ActiveLoop? loop, PythonException caught)
    {
        frame.Loop = loop;
        frame.Py.Current = frame;
        caught.Note(frame);
        var (statement, at) = (frame.Statement, frame.Span);
        foreach (var handler in handlers)
        {
            if (handler.TryEnter(frame, caught))
            {
                return handler.Body;
            }
        }

        (frame.Statement, frame.Span) = (statement, at);
        throw caught;
    }
}

/// <summary>A <c>try … finally</c>. Its end runs for Python's own exceptions, not when the evaluation is stopped.</summary>
internal sealed class TryFinallyNode(TextSpan span, StatementNode body, StatementNode finallyBody) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        Completion completion;
        PythonException? pending = null;
        var loop = frame.Loop;
        try
        {
            completion = body.Execute(frame);
        }
        catch (PythonException e)
        {
            pending = e;
            e.Note(frame);
            completion = Completion.Normal;
            frame.Loop = loop;
            frame.Py.Current = frame;
        }

        var returned = frame.ReturnValue;
        var (statement, at) = (frame.Statement, frame.Span);
        var last = finallyBody.Execute(frame);
        if (last != Completion.Normal)
        {
            return last;
        }

        frame.ReturnValue = returned;
        if (pending is not null)
        {
            (frame.Statement, frame.Span) = (statement, at);
            throw pending;
        }

        return completion;
    }

    public override IEnumerable<PyObject> Resume(Frame frame)
    {
        PythonException? pending = null;
        var loop = frame.Loop;
        using var parts = body.Resume(frame).GetEnumerator();
        while (true)
        {
            try
            {
                if (!parts.MoveNext())
                {
                    break;
                }
            }
            catch (PythonException e)
            {
                pending = e;
                e.Note(frame);
                frame.Completion = Completion.Normal;
                frame.Loop = loop;
                frame.Py.Current = frame;
                break;
            }

            yield return parts.Current;
        }

        var completion = frame.Completion;
        var returned = frame.ReturnValue;
        foreach (var value in finallyBody.Resume(frame))
        {
            yield return value;
        }

        if (frame.Completion != Completion.Normal)
        {
            yield break;
        }

        frame.Completion = completion;
        frame.ReturnValue = returned;
        if (pending is not null)
        {
            throw pending;
        }
    }
}

/// <summary>A <c>with</c> of one context manager.</summary>
internal sealed class WithNode(TextSpan span, ExpressionNode context, TargetNode? target, StatementNode body) : StatementNode(span)
{
    public override Completion Execute(Frame frame)
    {
        var exit = Enter(frame);
        var loop = frame.Loop;
        Completion completion;
        try
        {
            completion = body.Execute(frame);
        }
        catch (PythonException e)
        {
            frame.Loop = loop;
            frame.Py.Current = frame;
            e.Note(frame);
            if (!ExitWith(frame, exit, e))
            {
                throw;
            }

            return Completion.Normal;
        }

        Exit(frame, exit);
        return completion;
    }

    public override IEnumerable<PyObject> Resume(Frame frame)
    {
        var exit = Enter(frame);
        var loop = frame.Loop;
        using var parts = body.Resume(frame).GetEnumerator();
        while (true)
        {
            try
            {
                if (!parts.MoveNext())
                {
                    break;
                }
            }
            catch (PythonException e)
            {
                frame.Loop = loop;
                frame.Py.Current = frame;
                e.Note(frame);
                if (!ExitWith(frame, exit, e))
                {
                    throw;
                }

                frame.Completion = Completion.Normal;
                yield break;
            }

            yield return parts.Current;
        }

        var completion = frame.Completion;
        Exit(frame, exit);
        frame.Completion = completion;
    }

    private PyObject Enter(Frame frame)
    {
        var py = frame.Py;
        var manager = context.Evaluate(frame);
        frame.Span = context.Span;
        var exit = Find(py, manager, Names.Exit);
        var value = Find(py, manager, Names.Enter).Call(py);
        target?.Store(frame, value, context.Span);
        return exit;
    }

    private void Exit(Frame frame, PyObject exit)
    {
        frame.Span = context.Span;
        exit.Call(frame.Py, PyNone.Instance, PyNone.Instance, PyNone.Instance);
    }

    private static bool ExitWith(Frame frame, PyObject exit, PythonException exception)
    {
        return Protocol.IsTrue(frame.Py, exit.Call(frame.Py, exception.Class, exception.Value, PyTraceback.Of(exception)));
    }

    private static PyObject Find(Interpreter py, PyObject manager, PyStr name) =>
        Conversions.RequiredMethod(py, manager, name) ?? throw Raise.AttributeError(name.Value);
}
